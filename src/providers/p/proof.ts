import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'proof',
  name: 'Proof',
  hosts: ['api.proof.com'],
  kinds: [
    {
      id: 'proof-api-key',
      title: 'Proof (Notarize) full-access API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['prf_<20-84 base64url>', 'prf_cli_<20-84 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'ApiKey' }],
      keywords: ['proof', 'notarize'],
      verify: {
        method: 'POST',
        url: 'https://api.proof.com/v1/transactions',
        auth: 'header ApiKey',
        validStatus: [422],
        invalidStatus: [401],
        note: 'empty object must be refused with a signer error; still a create endpoint',
        safe: false,
      },
      references: ['betterleaks:proof-full-access-api-key', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
