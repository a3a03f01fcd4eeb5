import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'exchangerate-api',
  name: 'ExchangeRate-API',
  hosts: ['v6.exchangerate-api.com'],
  kinds: [
    {
      id: 'exchangerate-api-key',
      title: 'ExchangeRate-API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<24 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'path', name: '/v6/{token}' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['exchangerate', 'exchange rate'],
      verify: {
        method: 'GET',
        url: 'https://v6.exchangerate-api.com/v6/latest/USD',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [403],
        safe: true,
      },
      docsUrl: 'https://www.exchangerate-api.com/docs/authentication',
      references: ['kingfisher:exchangerateapi.yml', 'trufflehog:exchangerateapi'],
    },
  ],
};
