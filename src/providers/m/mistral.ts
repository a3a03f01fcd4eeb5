import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mistral',
  name: 'Mistral AI',
  hosts: ['api.mistral.ai'],
  kinds: [
    {
      id: 'mistral-api-key',
      title: 'Mistral AI API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['mistral'],
      verify: {
        method: 'GET',
        url: 'https://api.mistral.ai/v1/models',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://console.mistral.ai/api-keys',
      docsUrl: 'https://docs.mistral.ai/api/',
      references: ['betterleaks:mistral-api-key', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
