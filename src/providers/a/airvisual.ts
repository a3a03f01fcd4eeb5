import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'airvisual',
  name: 'IQAir AirVisual',
  hosts: ['api.airvisual.com'],
  kinds: [
    {
      id: 'airvisual-api-key',
      title: 'AirVisual API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['airvisual', 'iqair'],
      verify: {
        method: 'GET',
        url: 'https://api.airvisual.com/v2/countries?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:airvisual'],
    },
  ],
};
