import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'appcues',
  name: 'Appcues',
  hosts: ['api.appcues.com'],
  kinds: [
    {
      id: 'appcues-api-secret',
      title: 'Appcues API secret',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['appcues'],
      verify: {
        method: 'GET',
        url: 'https://api.appcues.com/v2/accounts/{account_id}/flows',
        auth: 'basic (api key : api secret)',
        validStatus: [200],
        invalidStatus: [400, 401, 403],
        safe: true,
      },
      docsUrl: 'https://api.appcues.com/v2/docs',
      references: ['trufflehog:appcues'],
    },
  ],
};
