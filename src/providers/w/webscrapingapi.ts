import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'webscrapingapi',
  name: 'WebScrapingAPI',
  hosts: ['api.webscrapingapi.com'],
  kinds: [
    {
      id: 'webscrapingapi-key',
      title: 'WebScrapingAPI key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['webscrapingapi', 'webscraping'],
      verify: {
        method: 'GET',
        url: 'https://api.webscrapingapi.com/v1?api_key={token}',
        auth: 'query api_key',
        validStatus: [200, 400, 422],
        invalidStatus: [401],
        note: 'without url a live key answers that url is required, so nothing is scraped',
        safe: true,
      },
      references: ['kingfisher:webscraping.yml', 'trufflehog:webscraping'],
    },
  ],
};
