import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'flightapi',
  name: 'FlightAPI',
  hosts: ['api.flightapi.io'],
  kinds: [
    {
      id: 'flightapi-key',
      title: 'FlightAPI.io key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<24 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'path', name: '/{endpoint}/{token}/…' }],
      keywords: ['flightapi'],
      verify: {
        method: 'GET',
        url: 'https://api.flightapi.io/iata/{token}/london/airport',
        auth: 'path',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'uses a credit; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.flightapi.io/',
      references: ['kingfisher:flightapi.yml', 'trufflehog:flightapi'],
    },
  ],
};
