import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'geocode-xyz',
  name: 'Geocode.xyz',
  hosts: ['geocode.xyz'],
  kinds: [
    {
      id: 'geocode-xyz-auth',
      title: 'Geocode.xyz auth code',
      type: 'api-key',
      severity: 'low',
      patterns: ['<28 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'auth' }],
      keywords: ['geocode'],
      testValues: 'Numeric auth codes with an x separator also exist.',
      verify: {
        method: 'GET',
        url: 'https://geocode.xyz/51.4647,0.0079?json=1&auth={token}',
        auth: 'query auth',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body must contain remaining_credits; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://geocode.xyz/api',
      references: ['kingfisher:geocode.yml', 'trufflehog:geocode'],
    },
  ],
};
