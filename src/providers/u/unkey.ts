import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'unkey',
  name: 'Unkey',
  hosts: ['api.unkey.dev', 'api.unkey.com'],
  kinds: [
    {
      id: 'unkey-root-key',
      title: 'Unkey root key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['unkey_<20-32 base58>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['unkey'],
      docsUrl: 'https://www.unkey.com/docs',
      references: ['public-code:unkey-root-key'],
    },
  ],
};
