import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bulbul',
  name: 'Bulbul',
  hosts: ['prod-api.bulbul.io'],
  kinds: [
    {
      id: 'bulbul-api-key',
      title: 'Bulbul API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['bulbul'],
      verify: {
        method: 'GET',
        url: 'https://prod-api.bulbul.io/view_all_users?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body must contain message Successful',
        safe: true,
      },
      references: ['kingfisher:bulbul.yml', 'trufflehog:bulbul'],
    },
  ],
};
