import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'scraperapi',
  name: 'ScraperAPI',
  hosts: ['api.scraperapi.com'],
  kinds: [
    {
      id: 'scraperapi-api-key',
      title: 'ScraperAPI key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['scraperapi'],
      verify: {
        method: 'GET',
        url: 'https://api.scraperapi.com/account?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'account endpoint costs no credits',
        safe: true,
      },
      docsUrl: 'https://docs.scraperapi.com/',
      references: ['kingfisher:scraperapi.yml', 'trufflehog:scraperapi', 'general-knowledge'],
    },
  ],
};
