import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zenscrape',
  name: 'Zenscrape',
  hosts: ['app.zenscrape.com'],
  kinds: [
    {
      id: 'zenscrape-api-key',
      title: 'Zenscrape API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'apikey' },
        { in: 'query', name: 'apikey' },
      ],
      keywords: ['zenscrape'],
      verify: {
        method: 'GET',
        url: 'https://app.zenscrape.com/api/v1/status',
        auth: 'header apikey',
        validStatus: [200, 429],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:zenscrape.yml', 'trufflehog:zenscrape'],
    },
  ],
};
