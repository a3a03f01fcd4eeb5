import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'lemonsqueezy',
  name: 'Lemon Squeezy',
  hosts: ['api.lemonsqueezy.com'],
  kinds: [
    {
      id: 'lemonsqueezy-api-key',
      title: 'Lemon Squeezy API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['lemonsqueezy', 'lemon squeezy'],
      verify: {
        method: 'GET',
        url: 'https://api.lemonsqueezy.com/v1/users/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'other scanners list products',
        safe: true,
      },
      revokeUrl: 'https://app.lemonsqueezy.com/settings/api',
      docsUrl: 'https://docs.lemonsqueezy.com/api',
      references: ['kingfisher:lemonsqueezy.yml', 'trufflehog:lemonsqueezy'],
    },
  ],
};
