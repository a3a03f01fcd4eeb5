import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'currencyscoop',
  name: 'CurrencyBeacon (CurrencyScoop)',
  hosts: ['api.currencyscoop.com', 'api.currencybeacon.com'],
  kinds: [
    {
      id: 'currencyscoop-api-key',
      title: 'CurrencyScoop API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['currencyscoop', 'currencybeacon'],
      verify: {
        method: 'GET',
        url: 'https://api.currencyscoop.com/v1/latest?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:currencyscoop.yml', 'trufflehog:currencyscoop'],
    },
  ],
};
