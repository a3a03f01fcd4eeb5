import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'stability-ai',
  name: 'Stability AI',
  hosts: ['api.stability.ai'],
  kinds: [
    {
      id: 'stability-ai-api-key',
      title: 'Stability AI API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['sk-<48 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['stability'],
      testValues: 'same shape as old OpenAI keys; the host decides',
      verify: {
        method: 'GET',
        url: 'https://api.stability.ai/v1/user/account',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://platform.stability.ai/account/keys',
      docsUrl: 'https://platform.stability.ai/docs/api-reference',
      references: ['betterleaks:stability-ai-api-key', 'general-knowledge'],
    },
  ],
};
