import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'rawg',
  name: 'RAWG',
  hosts: ['api.rawg.io'],
  kinds: [
    {
      id: 'rawg-api-key',
      title: 'RAWG video game database API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['rawg'],
      verify: {
        method: 'GET',
        url: 'https://api.rawg.io/api/platforms?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:rawg.yml', 'trufflehog:rawg'],
    },
  ],
};
