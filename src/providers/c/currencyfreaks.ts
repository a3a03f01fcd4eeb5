import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'currencyfreaks',
  name: 'CurrencyFreaks',
  hosts: ['api.currencyfreaks.com'],
  kinds: [
    {
      id: 'currencyfreaks-api-key',
      title: 'CurrencyFreaks API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['currencyfreaks'],
      verify: {
        method: 'GET',
        url: 'https://api.currencyfreaks.com/latest?apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:currencyfreaks.yml', 'trufflehog:currencyfreaks'],
    },
  ],
};
