import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'prodpad',
  name: 'ProdPad',
  hosts: ['api.prodpad.com'],
  kinds: [
    {
      id: 'prodpad-api-key',
      title: 'ProdPad API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['prodpad'],
      verify: {
        method: 'GET',
        url: 'https://api.prodpad.com/v1/tags',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:prodpad.yml', 'trufflehog:prodpad'],
    },
  ],
};
