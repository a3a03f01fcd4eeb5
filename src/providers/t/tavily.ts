import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tavily',
  name: 'Tavily',
  hosts: ['api.tavily.com'],
  kinds: [
    {
      id: 'tavily-api-key',
      title: 'Tavily API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['tvly-<32 alnum>', 'tvly-dev-<32 alnum>', 'tvly-prod-<32 alnum>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'body', name: 'api_key' },
      ],
      keywords: ['tavily'],
      verify: {
        method: 'GET',
        url: 'https://api.tavily.com/usage',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'usage endpoint costs no credit',
        safe: true,
      },
      revokeUrl: 'https://app.tavily.com/',
      docsUrl: 'https://docs.tavily.com/',
      references: ['kingfisher:tavily.yml', 'general-knowledge'],
    },
  ],
};
