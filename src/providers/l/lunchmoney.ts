import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'lunchmoney',
  name: 'Lunch Money',
  hosts: ['dev.lunchmoney.app'],
  kinds: [
    {
      id: 'lunchmoney-access-token',
      title: 'Lunch Money access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<50 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['lunchmoney'],
      verify: {
        method: 'GET',
        url: 'https://dev.lunchmoney.app/v1/categories',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      revokeUrl: 'https://my.lunchmoney.app/developers',
      docsUrl: 'https://lunchmoney.dev/',
      references: ['kingfisher:lunchmoney.yml', 'trufflehog:lunchmoney'],
    },
  ],
};
