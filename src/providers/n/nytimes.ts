import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nytimes',
  name: 'New York Times',
  hosts: ['api.nytimes.com'],
  kinds: [
    {
      id: 'nytimes-api-key',
      title: 'New York Times API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api-key' }],
      keywords: ['nytimes', 'new york times', 'newyorktimes'],
      docsUrl: 'https://developer.nytimes.com/get-started',
      references: ['gitleaks:nytimes.go', 'general-knowledge'],
    },
  ],
};
