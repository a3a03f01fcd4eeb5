import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'moderationapi',
  name: 'Moderation API',
  hosts: ['moderationapi.com'],
  kinds: [
    {
      id: 'moderationapi-api-key',
      title: 'Moderation API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<36 base64url>.<115 base64url>.<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['moderation', 'moderationapi'],
      verify: {
        method: 'POST',
        url: 'https://moderationapi.com/api/v1/analyze/language',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        note: 'spends a request',
        safe: true,
      },
      references: ['kingfisher:moderation.yml', 'trufflehog:moderation'],
    },
  ],
};
