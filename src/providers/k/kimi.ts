import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'kimi',
  name: 'Kimi (Moonshot AI)',
  hosts: ['api.moonshot.ai', 'api.moonshot.cn'],
  kinds: [
    {
      id: 'kimi-api-key',
      title: 'Moonshot AI / Kimi API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk-<48 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['kimi', 'moonshot'],
      verify: {
        method: 'GET',
        url: 'https://api.moonshot.ai/v1/models',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'same shape as old OpenAI keys; attribute by host',
        safe: true,
      },
      references: ['betterleaks:kimi-api-key', 'general-knowledge'],
    },
  ],
};
