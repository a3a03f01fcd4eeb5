import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'geocodio',
  name: 'Geocodio',
  hosts: ['api.geocod.io', 'api-hipaa.geocod.io'],
  kinds: [
    {
      id: 'geocodio-api-key',
      title: 'Geocodio API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<39 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_key' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['geocod'],
      verify: {
        method: 'GET',
        url: 'https://api.geocod.io/v1.6/geocode?q={address}&api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'uses a lookup; 401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://dash.geocod.io/apikey',
      docsUrl: 'https://www.geocod.io/docs/',
      references: ['trufflehog:geocodio'],
    },
  ],
};
