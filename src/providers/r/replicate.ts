import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'replicate',
  name: 'Replicate',
  hosts: ['api.replicate.com'],
  kinds: [
    {
      id: 'replicate-api-token',
      title: 'Replicate API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['r8_<37 alnum>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'header', name: 'Authorization', scheme: 'Token' },
      ],
      keywords: ['replicate'],
      verify: {
        method: 'GET',
        url: 'https://api.replicate.com/v1/account',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://replicate.com/account/api-tokens',
      docsUrl: 'https://replicate.com/docs/topics/security/api-tokens',
      references: ['kingfisher:replicate.yml', 'trufflehog:replicate', 'betterleaks:replicate-api-token'],
    },
  ],
};
