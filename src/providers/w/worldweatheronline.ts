import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'worldweatheronline',
  name: 'World Weather Online',
  hosts: ['api.worldweatheronline.com'],
  kinds: [
    {
      id: 'worldweatheronline-api-key',
      title: 'World Weather Online API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<31 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['worldweather'],
      verify: {
        method: 'GET',
        url: 'https://api.worldweatheronline.com/premium/v1/search.ashx?query=LA&key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'uses one call',
        safe: true,
      },
      references: ['kingfisher:worldweather.yml', 'trufflehog:worldweather'],
    },
  ],
};
