import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'api2cart',
  name: 'API2Cart',
  hosts: ['api.api2cart.com'],
  kinds: [
    {
      id: 'api2cart-api-key',
      title: 'API2Cart API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_key' },
        { in: 'header', name: 'x-api-key' },
      ],
      keywords: ['api2cart'],
      verify: {
        method: 'GET',
        url: 'https://api.api2cart.com/v1.1/account.cart.list.json?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:api2cart'],
    },
  ],
};
