import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'viewneo',
  name: 'viewneo',
  hosts: ['cloud.viewneo.com'],
  kinds: [
    {
      id: 'viewneo-api-token',
      title: 'viewneo API token (JWT)',
      type: 'api-key',
      severity: 'medium',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['viewneo'],
      verify: {
        method: 'GET',
        url: 'https://cloud.viewneo.com/api/v1.0/playlist',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://www.viewneo.com/api-documentation',
      references: ['kingfisher:viewneo.yml', 'trufflehog:viewneo'],
    },
  ],
};
