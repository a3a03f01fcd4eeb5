import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zhipu',
  name: 'Zhipu AI / Z.ai',
  hosts: ['open.bigmodel.cn', 'api.z.ai'],
  kinds: [
    {
      id: 'zhipu-api-key',
      title: 'Zhipu AI (GLM) API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 hex>.<16 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['zhipu', 'bigmodel', 'glm'],
      verify: {
        method: 'POST',
        url: 'https://api.z.ai/api/paas/v4/tokenizer',
        auth: 'Bearer',
        validStatus: [200, 429],
        invalidStatus: [401, 403],
        note: 'body {"model":"glm-4.6","messages":[...]}; counts tokens only',
        safe: true,
      },
      revokeUrl: 'https://open.bigmodel.cn/usercenter/apikeys',
      references: ['betterleaks:zai-api-key'],
    },
  ],
};
