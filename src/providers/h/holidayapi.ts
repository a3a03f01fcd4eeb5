import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'holidayapi',
  name: 'Holiday API',
  hosts: ['holidayapi.com'],
  kinds: [
    {
      id: 'holidayapi-key',
      title: 'Holiday API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['holidayapi'],
      verify: {
        method: 'GET',
        url: 'https://holidayapi.com/v1/holidays?country=PH&year=2020&key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:holidayapi.yml', 'trufflehog:holidayapi'],
    },
  ],
};
