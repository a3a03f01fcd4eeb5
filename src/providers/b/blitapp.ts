import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'blitapp',
  name: 'Blitapp',
  hosts: ['blitapp.com'],
  kinds: [
    {
      id: 'blitapp-api-key',
      title: 'Blitapp API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<39 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'API-Key' }],
      keywords: ['blitapp'],
      verify: {
        method: 'GET',
        url: 'https://blitapp.com/api/apps/all',
        auth: 'header API-Key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://blitapp.com/api/',
      references: ['kingfisher:blitapp.yml', 'trufflehog:blitapp'],
    },
  ],
};
