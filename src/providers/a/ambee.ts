import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ambee',
  name: 'Ambee',
  hosts: ['api.ambeedata.com'],
  kinds: [
    {
      id: 'ambee-api-key',
      title: 'Ambee API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<64 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['ambee'],
      verify: {
        method: 'GET',
        url: 'https://api.ambeedata.com/latest/by-lat-lng?lat=12&lng=77',
        auth: 'header x-api-key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:ambee'],
    },
  ],
};
