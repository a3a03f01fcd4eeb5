import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bulksms',
  name: 'BulkSMS',
  hosts: ['api.bulksms.com'],
  kinds: [
    {
      id: 'bulksms-token-secret',
      title: 'BulkSMS API token secret',
      type: 'api-key',
      severity: 'high',
      patterns: ['<29 [A-Za-z0-9!@#$%^&*()]>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['bulksms'],
      verify: {
        method: 'GET',
        url: 'https://api.bulksms.com/v1/messages',
        auth: 'basic (token id : token secret)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://www.bulksms.com/developer/json/v1/',
      references: ['trufflehog:bulksms'],
    },
  ],
};
