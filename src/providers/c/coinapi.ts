import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'coinapi',
  name: 'CoinAPI',
  hosts: ['rest.coinapi.io', 'ws.coinapi.io'],
  kinds: [
    {
      id: 'coinapi-api-key',
      title: 'CoinAPI key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>', '<UUID>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-CoinAPI-Key' },
        { in: 'query', name: 'apikey' },
      ],
      keywords: ['coinapi'],
      verify: {
        method: 'GET',
        url: 'https://rest.coinapi.io/v1/exchanges',
        auth: 'header X-CoinAPI-Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.coinapi.io/',
      references: ['kingfisher:coinapi.yml', 'trufflehog:coinapi'],
    },
  ],
};
