import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ollama',
  name: 'Ollama',
  hosts: ['ollama.com'],
  kinds: [
    {
      id: 'ollama-api-key',
      title: 'Ollama cloud API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 hex>.<24 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['ollama'],
      revokeUrl: 'https://ollama.com/settings/keys',
      references: ['betterleaks:ollama-api-key', 'general-knowledge'],
    },
  ],
};
