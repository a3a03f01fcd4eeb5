import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'openrouter',
  name: 'OpenRouter',
  hosts: ['openrouter.ai'],
  kinds: [
    {
      id: 'openrouter-api-key',
      title: 'OpenRouter API / provisioning key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk-or-v1-<64 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['openrouter'],
      verify: {
        method: 'GET',
        url: 'https://openrouter.ai/api/v1/key',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://openrouter.ai/settings/keys',
      docsUrl: 'https://openrouter.ai/docs/api-reference/authentication',
      references: ['trufflehog:openrouter', 'betterleaks:openrouter-api-key', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
