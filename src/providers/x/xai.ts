import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'xai',
  name: 'xAI',
  hosts: ['api.x.ai'],
  kinds: [
    {
      id: 'xai-api-key',
      title: 'xAI (Grok) API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['xai-<70-120 word>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['xai'],
      verify: {
        method: 'GET',
        url: 'https://api.x.ai/v1/api-key',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [400, 401],
        safe: true,
      },
      revokeUrl: 'https://console.x.ai/',
      docsUrl: 'https://docs.x.ai/',
      references: ['kingfisher:xai.yml', 'trufflehog:xai', 'betterleaks:xai-api-key'],
    },
  ],
};
