import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'scrapestack',
  name: 'Scrapestack',
  hosts: ['api.scrapestack.com'],
  kinds: [
    {
      id: 'scrapestack-access-key',
      title: 'Scrapestack access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['scrapestack'],
      verify: {
        method: 'GET',
        url: 'https://api.scrapestack.com/scrape?access_key={token}&url=https://example.com',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'spends a request; free plans answer an HTTPS-not-supported error that still proves the key',
        safe: false,
      },
      references: ['kingfisher:scrapestack.yml', 'trufflehog:scrapestack'],
    },
  ],
};
