import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'taxjar',
  name: 'TaxJar',
  hosts: ['api.taxjar.com', 'api.sandbox.taxjar.com'],
  kinds: [
    {
      id: 'taxjar-api-token',
      title: 'TaxJar API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'header', name: 'Authorization', scheme: 'Token' },
      ],
      keywords: ['taxjar'],
      verify: {
        method: 'GET',
        url: 'https://api.taxjar.com/v2/categories',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developers.taxjar.com/api/reference/',
      references: ['kingfisher:taxjar.yml', 'trufflehog:taxjar'],
    },
  ],
};
