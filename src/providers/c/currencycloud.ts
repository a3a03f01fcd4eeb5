import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'currencycloud',
  name: 'Currencycloud',
  hosts: ['api.currencycloud.com', 'devapi.currencycloud.com'],
  kinds: [
    {
      id: 'currencycloud-api-key',
      title: 'Currencycloud API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'api_key' }],
      keywords: ['currencycloud'],
      testValues: 'devapi.currencycloud.com is the demo environment. Sign-in yields a token sent as X-Auth-Token.',
      verify: {
        method: 'POST',
        url: 'https://api.currencycloud.com/v2/authenticate/api',
        auth: 'body login_id (e-mail) + api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body must contain auth_token; failed sign-ins can lock the login; 401 and 403 are assumed',
        safe: false,
      },
      docsUrl: 'https://developer.currencycloud.com/',
      references: ['trufflehog:currencycloud'],
    },
  ],
};
