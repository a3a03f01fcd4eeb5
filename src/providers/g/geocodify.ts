import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'geocodify',
  name: 'Geocodify',
  hosts: ['api.geocodify.com'],
  kinds: [
    {
      id: 'geocodify-api-key',
      title: 'Geocodify API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['geocodify'],
      verify: {
        method: 'GET',
        url: 'https://api.geocodify.com/v2/geocode?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:geocodify.yml', 'trufflehog:geocodify'],
    },
  ],
};
