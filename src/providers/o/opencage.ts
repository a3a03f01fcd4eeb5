import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'opencage',
  name: 'OpenCage',
  hosts: ['api.opencagedata.com'],
  kinds: [
    {
      id: 'opencage-api-key',
      title: 'OpenCage geocoding API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['opencage', 'opencagedata'],
      verify: {
        method: 'GET',
        url: 'https://api.opencagedata.com/geocode/v1/json?q=12.8797,121.7740&key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'spends a request',
        safe: true,
      },
      references: ['kingfisher:opencagedata.yml', 'trufflehog:opencagedata'],
    },
  ],
};
