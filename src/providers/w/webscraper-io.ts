import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'webscraper-io',
  name: 'Web Scraper',
  hosts: ['api.webscraper.io'],
  kinds: [
    {
      id: 'webscraper-io-api-token',
      title: 'webscraper.io API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<60 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_token' }],
      keywords: ['webscraper'],
      verify: {
        method: 'GET',
        url: 'https://api.webscraper.io/api/v1/account?api_token={token}',
        auth: 'query api_token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:webscraper.yml', 'trufflehog:webscraper', 'general-knowledge'],
    },
  ],
};
