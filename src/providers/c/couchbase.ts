import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'couchbase',
  name: 'Couchbase',
  hosts: ['*.cloud.couchbase.com'],
  kinds: [
    {
      id: 'couchbase-connection-string',
      title: 'Couchbase Capella connection string with password',
      type: 'connection-string',
      severity: 'high',
      patterns: ['couchbases://<1-64 token>:<8-64 [!-?A-~]>@cb.<12-24 lower-alnum+->.cloud.couchbase.com'],
      distinctive: true,
      testValues: 'Sources look for the cb.*.cloud.couchbase.com host beside a user name and password.',
      references: ['trufflehog:couchbase'],
    },
  ],
};
