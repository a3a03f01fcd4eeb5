import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'prospectcrm',
  name: 'Prospect CRM',
  hosts: ['api-batch-v1.prospect365.com', 'crm-odata-v1.prospect365.com'],
  kinds: [
    {
      id: 'prospectcrm-api-token',
      title: 'Prospect CRM API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['prospect', 'prospectcrm', 'prospect365'],
      verify: {
        method: 'GET',
        url: 'https://api-batch-v1.prospect365.com/Contacts',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        note: 'response holds contacts',
        safe: true,
      },
      docsUrl: 'https://api-batch-v1.prospect365.com/docs',
      references: ['kingfisher:prospectcrm.yml', 'trufflehog:prospectcrm', 'general-knowledge'],
    },
  ],
};
