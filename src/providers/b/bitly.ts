import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bitly',
  name: 'Bitly',
  hosts: ['api-ssl.bitly.com'],
  kinds: [
    {
      id: 'bitly-access-token',
      title: 'Bitly access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['bitly'],
      verify: {
        method: 'GET',
        url: 'https://api-ssl.bitly.com/v4/user',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://app.bitly.com/settings/api/',
      docsUrl: 'https://dev.bitly.com/docs/getting-started/authentication/',
      references: ['kingfisher:bitlyaccesstoken.yml', 'trufflehog:bitlyaccesstoken'],
    },
  ],
};
