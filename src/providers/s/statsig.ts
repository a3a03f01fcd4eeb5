import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'statsig',
  name: 'Statsig',
  hosts: ['statsigapi.net', 'api.statsig.com'],
  kinds: [
    {
      id: 'statsig-server-secret',
      title: 'Statsig server secret key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['secret-<32-64 alnum>', 'console-<32-64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'statsig-api-key' }],
      keywords: ['statsig', 'statsig api key'],
      unconfirmed: true,
      testValues: 'client- keys are public',
      docsUrl: 'https://docs.statsig.com/',
      references: ['general-knowledge'],
    },
  ],
};
