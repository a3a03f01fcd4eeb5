import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'wepay',
  name: 'WePay',
  hosts: ['api.wepay.com', 'stage-api.wepay.com'],
  kinds: [
    {
      id: 'wepay-app-token',
      title: 'WePay app token',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<62 base64url+?>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'App-Token' }],
      keywords: ['wepay'],
      testValues: 'tokens for stage-api.wepay.com are test mode',
      verify: {
        method: 'GET',
        url: 'https://stage-api.wepay.com/payments?page_size=1',
        auth: 'headers App-Id, App-Token, Api-Version: 3.0',
        validStatus: [200],
        invalidStatus: [401],
        note: 'stage host',
        safe: true,
      },
      references: ['trufflehog:wepay'],
    },
  ],
};
