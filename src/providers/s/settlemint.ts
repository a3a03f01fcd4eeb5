import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'settlemint',
  name: 'SettleMint',
  hosts: ['console.settlemint.com', '*.settlemint.com'],
  kinds: [
    {
      id: 'settlemint-access-token',
      title: 'SettleMint personal, application or service access token',
      type: 'api-key',
      severity: 'high',
      patterns: ['sm_pat_<16 alnum>', 'sm_aat_<16 alnum>', 'sm_sat_<16 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'x-auth-token' }],
      keywords: ['settlemint'],
      testValues: 'pat = personal, aat = application, sat = service',
      references: ['gitleaks:settlemint.go', 'betterleaks:settlemint', 'public-code:settlemint-access-token'],
    },
  ],
};
