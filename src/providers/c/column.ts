import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'column',
  name: 'Column',
  hosts: ['api.column.com'],
  kinds: [
    {
      id: 'column-api-key',
      title: 'Column API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['live_<27 alnum>', 'test_<27 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['column'],
      testValues: 'test_ keys only reach the sandbox.',
      verify: {
        method: 'GET',
        url: 'https://api.column.com/entities',
        auth: 'basic (key)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://dashboard.column.com/',
      docsUrl: 'https://column.com/docs/guides/authentication',
      references: ['kingfisher:column.yml', 'trufflehog:column'],
    },
  ],
};
