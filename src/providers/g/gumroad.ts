import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'gumroad',
  name: 'Gumroad',
  hosts: ['api.gumroad.com'],
  kinds: [
    {
      id: 'gumroad-access-token',
      title: 'Gumroad access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<43 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'access_token' },
      ],
      keywords: ['gumroad'],
      verify: {
        method: 'GET',
        url: 'https://api.gumroad.com/v2/products?access_token={token}',
        auth: 'query access_token',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://app.gumroad.com/settings/advanced',
      docsUrl: 'https://app.gumroad.com/api',
      references: ['kingfisher:gumroad.yml', 'trufflehog:gumroad'],
    },
  ],
};
