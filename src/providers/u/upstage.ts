import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'upstage',
  name: 'Upstage',
  hosts: ['api.upstage.ai'],
  kinds: [
    {
      id: 'upstage-api-key',
      title: 'Upstage AI API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32-50 word>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['upstage'],
      verify: {
        method: 'GET',
        url: 'https://api.upstage.ai/v1/models',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://console.upstage.ai/api-keys',
      references: ['betterleaks:upstage-api-key', 'general-knowledge'],
    },
  ],
};
