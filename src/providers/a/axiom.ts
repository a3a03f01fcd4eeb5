import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'axiom',
  name: 'Axiom',
  hosts: ['api.axiom.co', 'api.eu.axiom.co'],
  kinds: [
    {
      id: 'axiom-api-token',
      title: 'Axiom API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['xaat-<uuid>', 'xapt-<uuid>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      testValues: 'xaat- is an API token; personal tokens (xapt-) act as the user. Not in the scanned projects.',
      docsUrl: 'https://axiom.co/docs/reference/tokens',
      references: ['public-code:xaat-'],
    },
  ],
};
