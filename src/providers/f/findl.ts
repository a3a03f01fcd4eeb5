import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'findl',
  name: 'Findl',
  hosts: ['api.findl.com'],
  kinds: [
    {
      id: 'findl-api-key',
      title: 'Findl API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-Key' }],
      keywords: ['findl'],
      verify: {
        method: 'GET',
        url: 'https://api.findl.com/v1.0/query?limit=6',
        auth: 'header X-API-Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:findl.yml', 'trufflehog:findl'],
    },
  ],
};
