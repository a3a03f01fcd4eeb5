import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'snipcart',
  name: 'Snipcart',
  hosts: ['app.snipcart.com'],
  kinds: [
    {
      id: 'snipcart-secret-key',
      title: 'Snipcart secret API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<75 word>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['snipcart'],
      testValues: 'the public key (used in the page) is longer and different',
      verify: {
        method: 'GET',
        url: 'https://app.snipcart.com/api/orders?limit=1',
        auth: 'basic {token}:',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:snipcart.yml', 'trufflehog:snipcart'],
    },
  ],
};
