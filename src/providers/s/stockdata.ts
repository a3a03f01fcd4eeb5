import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'stockdata',
  name: 'StockData',
  hosts: ['api.stockdata.org'],
  kinds: [
    {
      id: 'stockdata-api-token',
      title: 'StockData.org API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_token' }],
      keywords: ['stockdata'],
      verify: {
        method: 'GET',
        url: 'https://api.stockdata.org/v1/data/quote?symbols=AAPL&api_token={token}',
        auth: 'query api_token',
        validStatus: [200],
        invalidStatus: [401],
        note: 'uses one request',
        safe: true,
      },
      references: ['kingfisher:stockdata.yml', 'trufflehog:stockdata'],
    },
  ],
};
