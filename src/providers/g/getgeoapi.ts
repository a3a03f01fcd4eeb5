import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'getgeoapi',
  name: 'GeoAPI (getgeoapi)',
  hosts: ['api.getgeoapi.com'],
  kinds: [
    {
      id: 'getgeoapi-key',
      title: 'GetGeoAPI key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['getgeoapi'],
      verify: {
        method: 'GET',
        url: 'https://api.getgeoapi.com/v2/currency/list?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:getgeoapi.yml', 'trufflehog:getgeoapi'],
    },
  ],
};
