import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cohere',
  name: 'Cohere',
  hosts: ['api.cohere.com', 'api.cohere.ai'],
  kinds: [
    {
      id: 'cohere-api-key',
      title: 'Cohere API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['cohere'],
      verify: {
        method: 'GET',
        url: 'https://api.cohere.com/v1/models',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'endpoint from general knowledge',
        safe: true,
      },
      revokeUrl: 'https://dashboard.cohere.com/api-keys',
      docsUrl: 'https://docs.cohere.com/reference/about',
      references: ['gitleaks:cohere.go'],
    },
  ],
};
