import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zenrows',
  name: 'ZenRows',
  hosts: ['api.zenrows.com'],
  kinds: [
    {
      id: 'zenrows-api-key',
      title: 'ZenRows API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'apikey' },
        { in: 'header', name: 'X-API-Key' },
      ],
      keywords: ['zenrows'],
      verify: {
        method: 'GET',
        url: 'https://api.zenrows.com/v1/subscriptions/self/details',
        auth: 'header X-API-Key',
        validStatus: [200],
        invalidStatus: [401, 402],
        note: 'costs no credit; other scanners scrape a page',
        safe: true,
      },
      references: ['kingfisher:zenrows.yml', 'trufflehog:zenrows', 'general-knowledge'],
    },
  ],
};
