import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'together-ai',
  name: 'Together AI',
  hosts: ['api.together.xyz', 'api.together.ai'],
  kinds: [
    {
      id: 'together-ai-api-key',
      title: 'Together AI API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['tgp_v1_<43 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['together'],
      verify: {
        method: 'GET',
        url: 'https://api.together.xyz/v1/models',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://api.together.ai/settings/api-keys',
      references: ['betterleaks:togetherai-api-key'],
    },
  ],
};
