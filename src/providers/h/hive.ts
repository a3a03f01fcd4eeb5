import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'hive',
  name: 'Hive',
  hosts: ['app.hive.com'],
  kinds: [
    {
      id: 'hive-api-key',
      title: 'Hive project management API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['hive'],
      verify: {
        method: 'GET',
        url: 'https://app.hive.com/api/v1/testcredentials?user_id={user_id}&api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [],
        note: 'needs the 17-char alnum user id',
        safe: true,
      },
      references: ['trufflehog:hive'],
    },
  ],
};
