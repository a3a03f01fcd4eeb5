import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'stormboard',
  name: 'Stormboard',
  hosts: ['api.stormboard.com'],
  kinds: [
    {
      id: 'stormboard-api-key',
      title: 'Stormboard API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-Key' }],
      keywords: ['stormboard'],
      verify: {
        method: 'GET',
        url: 'https://api.stormboard.com/users/profile',
        auth: 'header X-API-Key',
        validStatus: [200],
        invalidStatus: [200, 401],
        note: 'body contains Invalid API Key when wrong',
        safe: true,
      },
      references: ['kingfisher:stormboard.yml', 'trufflehog:stormboard'],
    },
  ],
};
