import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'simplynoted',
  name: 'Simply Noted',
  hosts: ['api.simplynoted.com'],
  kinds: [
    {
      id: 'simplynoted-api-token',
      title: 'Simply Noted API token (JWT)',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<340-360 visible>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['simplynoted'],
      verify: {
        method: 'GET',
        url: 'https://api.simplynoted.com/api/products',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://simplynoted.com/api-docs',
      references: ['kingfisher:simplynoted.yml', 'trufflehog:simplynoted'],
    },
  ],
};
