import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'omnisend',
  name: 'Omnisend',
  hosts: ['api.omnisend.com'],
  kinds: [
    {
      id: 'omnisend-api-key',
      title: 'Omnisend API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<24 hex>-<50 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-KEY' }],
      keywords: ['omnisend'],
      verify: {
        method: 'GET',
        url: 'https://api.omnisend.com/v3/contacts?limit=1',
        auth: 'header X-API-KEY',
        validStatus: [200],
        invalidStatus: [],
        note: 'response holds contacts',
        safe: true,
      },
      references: ['kingfisher:omnisend.yml', 'trufflehog:omnisend'],
    },
  ],
};
