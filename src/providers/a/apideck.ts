import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'apideck',
  name: 'Apideck',
  hosts: ['unify.apideck.com'],
  kinds: [
    {
      id: 'apideck-api-key',
      title: 'Apideck API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk_live_<93 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['apideck'],
      testValues:
        'Shares the sk_live_ prefix with Stripe and others; the host, the 93-character body and the hyphens tell them apart.',
      verify: {
        method: 'GET',
        url: 'https://unify.apideck.com/vault/consumers',
        auth: 'Bearer (+ x-apideck-app-id)',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:apideck'],
    },
  ],
};
