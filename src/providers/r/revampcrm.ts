import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'revampcrm',
  name: 'Revamp CRM',
  hosts: ['app.revampcrm.com'],
  kinds: [
    {
      id: 'revampcrm-api-key',
      title: 'Revamp CRM API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['revampcrm'],
      verify: {
        method: 'GET',
        url: 'https://app.revampcrm.com/api/1.0/User/WhoAmI',
        auth: 'basic email:{token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:revampcrm'],
    },
  ],
};
