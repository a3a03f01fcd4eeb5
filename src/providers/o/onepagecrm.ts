import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'onepagecrm',
  name: 'OnePageCRM',
  hosts: ['app.onepagecrm.com'],
  kinds: [
    {
      id: 'onepagecrm-api-key',
      title: 'OnePageCRM API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<44 alnum+=>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['onepagecrm'],
      verify: {
        method: 'GET',
        url: 'https://app.onepagecrm.com/api/v3/contacts.json?per_page=20&page=1',
        auth: 'basic user=24-char user id, password=key',
        validStatus: [200],
        invalidStatus: [],
        note: 'response holds contacts',
        safe: true,
      },
      references: ['trufflehog:onepagecrm'],
    },
  ],
};
