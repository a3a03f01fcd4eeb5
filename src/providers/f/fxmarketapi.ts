import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'fxmarketapi',
  name: 'FXMarketAPI',
  hosts: ['fxmarketapi.com'],
  kinds: [
    {
      id: 'fxmarketapi-key',
      title: 'FXMarketAPI key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<20 base64url+=>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['fxmarket'],
      verify: {
        method: 'GET',
        url: 'https://fxmarketapi.com/apilive?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://fxmarketapi.com/documentation',
      references: ['kingfisher:fxmarket.yml', 'trufflehog:fxmarket'],
    },
  ],
};
