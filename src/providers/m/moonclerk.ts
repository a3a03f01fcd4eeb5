import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'moonclerk',
  name: 'MoonClerk',
  hosts: ['api.moonclerk.com'],
  kinds: [
    {
      id: 'moonclerk-api-key',
      title: 'MoonClerk API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token token=' }],
      keywords: ['moonclerk'],
      verify: {
        method: 'GET',
        url: 'https://api.moonclerk.com/forms',
        auth: 'Authorization: Token token={token}',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:moonclerk.yml', 'trufflehog:moonclerk'],
    },
  ],
};
