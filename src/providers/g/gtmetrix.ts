import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'gtmetrix',
  name: 'GTmetrix',
  hosts: ['gtmetrix.com'],
  kinds: [
    {
      id: 'gtmetrix-api-key',
      title: 'GTmetrix API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['gtmetrix'],
      verify: {
        method: 'GET',
        url: 'https://gtmetrix.com/api/2.0/status',
        auth: 'basic (key as user)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://gtmetrix.com/dashboard/account',
      docsUrl: 'https://gtmetrix.com/api/docs/2.0/',
      references: ['kingfisher:gtmetrix.yml', 'trufflehog:gtmetrix'],
    },
  ],
};
