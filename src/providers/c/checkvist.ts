import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'checkvist',
  name: 'Checkvist',
  hosts: ['checkvist.com'],
  kinds: [
    {
      id: 'checkvist-api-key',
      title: 'Checkvist remote API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<14 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
        { in: 'query', name: 'remote_key' },
      ],
      keywords: ['checkvist'],
      verify: {
        method: 'GET',
        url: 'https://checkvist.com/auth/login.json?version=2&username={email}&remote_key={token}',
        auth: 'query username + remote_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://checkvist.com/auth/api',
      references: ['trufflehog:checkvist'],
    },
  ],
};
