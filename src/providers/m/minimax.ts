import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'minimax',
  name: 'MiniMax',
  hosts: ['api.minimax.io'],
  kinds: [
    {
      id: 'minimax-api-key',
      title: 'MiniMax API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk-api-<119 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['minimax'],
      verify: {
        method: 'GET',
        url: 'https://api.minimax.io/v1/models',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['betterleaks:minimax-api-key'],
    },
  ],
};
