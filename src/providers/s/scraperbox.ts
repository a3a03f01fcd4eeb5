import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'scraperbox',
  name: 'ScraperBox',
  hosts: ['api.scraperbox.com'],
  kinds: [
    {
      id: 'scraperbox-api-token',
      title: 'ScraperBox API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'token' }],
      keywords: ['scraperbox'],
      verify: {
        method: 'GET',
        url: 'https://api.scraperbox.com/scrape?token={token}&url=https://example.com',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [401],
        note: 'spends a credit',
        safe: false,
      },
      references: ['kingfisher:scraperbox.yml', 'trufflehog:scraperbox'],
    },
  ],
};
