import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'scrapingbee',
  name: 'ScrapingBee',
  hosts: ['app.scrapingbee.com'],
  kinds: [
    {
      id: 'scrapingbee-api-key',
      title: 'ScrapingBee API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<80 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['scrapingbee', 'scraping bee'],
      verify: {
        method: 'GET',
        url: 'https://app.scrapingbee.com/api/v1/usage?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'usage endpoint costs no credits',
        safe: true,
      },
      docsUrl: 'https://www.scrapingbee.com/documentation/',
      references: ['kingfisher:scrapingbee.yml', 'trufflehog:scrapingbee', 'general-knowledge'],
    },
  ],
};
