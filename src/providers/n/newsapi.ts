import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'newsapi',
  name: 'NewsAPI',
  hosts: ['newsapi.org'],
  kinds: [
    {
      id: 'newsapi-api-key',
      title: 'NewsAPI.org API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'apiKey' },
        { in: 'header', name: 'X-Api-Key' },
      ],
      keywords: ['newsapi'],
      verify: {
        method: 'GET',
        url: 'https://newsapi.org/v2/top-headlines?country=us&apiKey={token}',
        auth: 'query apiKey',
        validStatus: [200],
        invalidStatus: [401],
        note: 'other scanners use /v2/everything with an old date',
        safe: true,
      },
      revokeUrl: 'https://newsapi.org/account',
      docsUrl: 'https://newsapi.org/docs/authentication',
      references: ['kingfisher:newsapi.yml', 'trufflehog:newsapi'],
    },
  ],
};
