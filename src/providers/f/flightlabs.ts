import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'flightlabs',
  name: 'FlightLabs',
  hosts: ['www.goflightlabs.com', 'app.goflightlabs.com'],
  kinds: [
    {
      id: 'flightlabs-access-key',
      title: 'FlightLabs access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['flightlabs'],
      testValues: "That JWT header (RS256, typ first) is not FlightLabs' alone; the host decides.",
      verify: {
        method: 'GET',
        url: 'https://www.goflightlabs.com/airports-by-filter?access_key={token}&iata_code=JFK',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:flightlabs', 'kingfisher:flightlabs.yml'],
    },
  ],
};
