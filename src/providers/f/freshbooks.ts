import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'freshbooks',
  name: 'FreshBooks',
  hosts: ['auth.freshbooks.com', 'api.freshbooks.com'],
  kinds: [
    {
      id: 'freshbooks-client-secret',
      title: 'FreshBooks OAuth client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<64 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_secret' }],
      keywords: ['freshbooks'],
      testValues: 'The client ID has the same shape.',
      revokeUrl: 'https://my.freshbooks.com/#/developer',
      docsUrl: 'https://www.freshbooks.com/api/authentication',
      references: ['trufflehog:freshbooks', 'gitleaks:freshbooks.go'],
    },
  ],
};
