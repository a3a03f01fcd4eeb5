import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'scrapingant',
  name: 'ScrapingAnt',
  hosts: ['api.scrapingant.com'],
  kinds: [
    {
      id: 'scrapingant-api-key',
      title: 'ScrapingAnt API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'x-api-key' },
        { in: 'header', name: 'x-api-key' },
      ],
      keywords: ['scrapingant'],
      verify: {
        method: 'GET',
        url: 'https://api.scrapingant.com/v2/usage?x-api-key={token}',
        auth: 'query x-api-key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'usage endpoint',
        safe: true,
      },
      docsUrl: 'https://docs.scrapingant.com/',
      references: ['kingfisher:scrapingant.yml', 'trufflehog:scrapingant', 'general-knowledge'],
    },
  ],
};
