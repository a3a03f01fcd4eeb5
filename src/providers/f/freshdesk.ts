import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['*.freshdesk.com'],
  kinds: [
    {
      id: 'freshdesk-api-key',
      title: 'Freshdesk API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['freshdesk'],
      verify: {
        method: 'GET',
        url: 'https://{domain}.freshdesk.com/api/v2/agents/me',
        auth: 'basic (key as user, X as password)',
        validStatus: [200],
        invalidStatus: [401],
        note: 'other scanners list tickets, which returns customer data',
        safe: true,
      },
      docsUrl: 'https://developers.freshdesk.com/api/#authentication',
      references: ['trufflehog:freshdesk'],
    },
  ],
};
