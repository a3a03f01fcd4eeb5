import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'fastforex',
  name: 'fastFOREX',
  hosts: ['api.fastforex.io'],
  kinds: [
    {
      id: 'fastforex-api-key',
      title: 'fastFOREX API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<28 lower-alnum+->'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_key' },
        { in: 'header', name: 'X-API-Key' },
      ],
      keywords: ['fastforex'],
      verify: {
        method: 'GET',
        url: 'https://api.fastforex.io/fetch-all?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://fastforex.readme.io/',
      references: ['kingfisher:fastforex.yml', 'trufflehog:fastforex'],
    },
  ],
};
