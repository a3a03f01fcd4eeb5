import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'detectify',
  name: 'Detectify',
  hosts: ['api.detectify.com'],
  kinds: [
    {
      id: 'detectify-api-key',
      title: 'Detectify API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Detectify-Key' }],
      keywords: ['detectify'],
      verify: {
        method: 'GET',
        url: 'https://api.detectify.com/rest/v2/assets/',
        auth: 'header X-Detectify-Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developer.detectify.com/',
      references: ['kingfisher:detectify.yml', 'trufflehog:detectify'],
    },
  ],
};
