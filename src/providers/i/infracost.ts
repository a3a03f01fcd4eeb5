import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'infracost',
  name: 'Infracost',
  hosts: ['pricing.api.infracost.io'],
  kinds: [
    {
      id: 'infracost-api-key',
      title: 'Infracost API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['ico-<32-44 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-Api-Key' }],
      keywords: ['infracost'],
      references: ['gitleaks:infracost.go', 'betterleaks:infracost-api-token', 'general-knowledge'],
    },
  ],
};
