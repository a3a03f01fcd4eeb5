import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'privateai',
  name: 'Private AI',
  hosts: ['api.private-ai.com'],
  kinds: [
    {
      id: 'privateai-api-key',
      title: 'Private AI API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-KEY' }],
      keywords: ['privateai', 'private ai'],
      docsUrl: 'https://docs.private-ai.com/',
      references: ['gitleaks:privateai.go', 'general-knowledge'],
    },
  ],
};
