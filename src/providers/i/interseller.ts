import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'interseller',
  name: 'Interseller',
  hosts: ['interseller.io'],
  kinds: [
    {
      id: 'interseller-api-key',
      title: 'Interseller (Greenhouse sourcing) API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-Key' }],
      keywords: ['interseller'],
      verify: {
        method: 'GET',
        url: 'https://interseller.io/api/campaigns/list',
        auth: 'header X-API-Key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:interseller.yml', 'trufflehog:interseller'],
    },
  ],
};
