import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'linkpreview',
  name: 'LinkPreview',
  hosts: ['api.linkpreview.net'],
  kinds: [
    {
      id: 'linkpreview-api-key',
      title: 'LinkPreview API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'key' },
        { in: 'header', name: 'X-Linkpreview-Api-Key' },
      ],
      keywords: ['linkpreview'],
      verify: {
        method: 'GET',
        url: 'https://api.linkpreview.net/?q=https://example.com&key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:linkpreview.yml', 'trufflehog:linkpreview', 'general-knowledge'],
    },
  ],
};
