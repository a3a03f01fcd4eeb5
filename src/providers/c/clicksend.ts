import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'clicksend',
  name: 'ClickSend',
  hosts: ['rest.clicksend.com'],
  kinds: [
    {
      id: 'clicksend-api-key',
      title: 'ClickSend API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<UUID>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['clicksend'],
      verify: {
        method: 'GET',
        url: 'https://rest.clicksend.com/v3/account',
        auth: 'basic (user name : key)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developers.clicksend.com/docs/',
      references: ['trufflehog:clicksendsms'],
    },
  ],
};
