import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'powrbot',
  name: 'Powrbot',
  hosts: ['powrbot.com'],
  kinds: [
    {
      id: 'powrbot-api-key',
      title: 'Powrbot API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'secret-key' }],
      keywords: ['powrbot'],
      verify: {
        method: 'GET',
        url: 'https://powrbot.com/api/v1/search/single/?company=Apple',
        auth: 'Authorization: secret-key {token}',
        validStatus: [200],
        invalidStatus: [],
        note: 'spends a request',
        safe: true,
      },
      references: ['kingfisher:powrbot.yml', 'trufflehog:powrbot'],
    },
  ],
};
