import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'scrapeowl',
  name: 'ScrapeOwl',
  hosts: ['api.scrapeowl.com'],
  kinds: [
    {
      id: 'scrapeowl-api-key',
      title: 'ScrapeOwl API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<30 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['scrapeowl'],
      verify: {
        method: 'GET',
        url: 'https://api.scrapeowl.com/v1/scrape?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'no url parameter, so nothing is scraped',
        safe: true,
      },
      references: ['kingfisher:scrapeowl.yml', 'trufflehog:scrapeowl'],
    },
  ],
};
