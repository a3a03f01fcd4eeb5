import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cryptocompare',
  name: 'CryptoCompare',
  hosts: ['min-api.cryptocompare.com', 'data-api.cryptocompare.com'],
  kinds: [
    {
      id: 'cryptocompare-api-key',
      title: 'CryptoCompare API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Apikey' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['cryptocompare'],
      verify: {
        method: 'GET',
        url: 'https://min-api.cryptocompare.com/data/blockchain/list?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body Response: Success; 401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:cryptocompare.yml', 'trufflehog:cryptocompare'],
    },
  ],
};
