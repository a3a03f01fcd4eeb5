import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'looker',
  name: 'Looker',
  hosts: ['*.cloud.looker.com', '*.looker.com'],
  kinds: [
    {
      id: 'looker-client-id',
      title: 'Looker API client id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_id' }],
      keywords: ['looker'],
      pairedWith: 'looker-client-secret',
      testValues: 'identifier half of the pair',
      references: ['gitleaks:looker.go'],
    },
    {
      id: 'looker-client-secret',
      title: 'Looker API client secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['<24 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_secret' }],
      keywords: ['looker'],
      pairedWith: 'looker-client-id',
      verify: {
        method: 'POST',
        url: 'https://{instance}.cloud.looker.com/api/4.0/login',
        auth: 'body client_id + client_secret',
        validStatus: [200],
        invalidStatus: [404, 401],
        note: 'mints a one-hour token',
        safe: true,
      },
      references: ['gitleaks:looker.go', 'general-knowledge'],
    },
  ],
};
