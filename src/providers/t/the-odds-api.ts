import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'the-odds-api',
  name: 'The Odds API',
  hosts: ['api.the-odds-api.com'],
  kinds: [
    {
      id: 'the-odds-api-key',
      title: 'The Odds API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apiKey' }],
      keywords: ['theoddsapi', 'the odds api'],
      verify: {
        method: 'GET',
        url: 'https://api.the-odds-api.com/v4/sports/?apiKey={token}',
        auth: 'query apiKey',
        validStatus: [200],
        invalidStatus: [401],
        note: 'the sports list costs no quota',
        safe: true,
      },
      references: ['kingfisher:theoddsapi.yml', 'trufflehog:theoddsapi'],
    },
  ],
};
