import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mockaroo',
  name: 'Mockaroo',
  hosts: ['api.mockaroo.com', 'my.api.mockaroo.com'],
  kinds: [
    {
      id: 'mockaroo-api-key',
      title: 'Mockaroo API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<8 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'key' },
        { in: 'header', name: 'X-API-Key' },
      ],
      keywords: ['mockaroo'],
      verify: {
        method: 'GET',
        url: 'https://api.mockaroo.com/api/types?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:mockaroo.yml', 'trufflehog:mockaroo', 'general-knowledge'],
    },
  ],
};
