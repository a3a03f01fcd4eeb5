import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nasdaqdatalink',
  name: 'Nasdaq Data Link',
  hosts: ['data.nasdaq.com'],
  kinds: [
    {
      id: 'nasdaqdatalink-api-key',
      title: 'Nasdaq Data Link (Quandl) API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<20 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['nasdaq', 'quandl'],
      verify: {
        method: 'GET',
        url: 'https://data.nasdaq.com/api/v3/datasets/FRED/GDP.csv?rows=6&api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:nasdaqdatalink.yml', 'trufflehog:nasdaqdatalink'],
    },
  ],
};
