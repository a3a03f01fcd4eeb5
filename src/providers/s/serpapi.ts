import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'serpapi',
  name: 'SerpApi',
  hosts: ['serpapi.com'],
  kinds: [
    {
      id: 'serpapi-api-key',
      title: 'SerpApi key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['serpapi'],
      unconfirmed: true,
      verify: {
        method: 'GET',
        url: 'https://serpapi.com/account?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'account endpoint costs no search',
        safe: true,
      },
      revokeUrl: 'https://serpapi.com/manage-api-key',
      docsUrl: 'https://serpapi.com/account-api',
      references: ['general-knowledge'],
    },
  ],
};
