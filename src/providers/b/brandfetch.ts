import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'brandfetch',
  name: 'Brandfetch',
  hosts: ['api.brandfetch.io'],
  kinds: [
    {
      id: 'brandfetch-api-key',
      title: 'Brandfetch API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<43 base64+-_>='],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['brandfetch'],
      verify: {
        method: 'GET',
        url: 'https://api.brandfetch.io/v2/brands/google.com',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      docsUrl: 'https://docs.brandfetch.com/docs/getting-started',
      references: ['trufflehog:brandfetch/v2', 'kingfisher:brandfetch.yml'],
    },
  ],
};
