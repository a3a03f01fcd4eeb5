import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'usps',
  name: 'USPS',
  hosts: ['apis.usps.com', 'apis-tem.usps.com'],
  kinds: [
    {
      id: 'usps-consumer-secret',
      title: 'USPS API consumer secret',
      type: 'client-secret',
      severity: 'medium',
      patterns: ['<16-64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_secret' }],
      keywords: ['usps'],
      unconfirmed: true,
      testValues: 'apis-tem.usps.com is the test system',
      verify: {
        method: 'POST',
        url: 'https://apis.usps.com/oauth2/v3/token',
        auth: 'body client_id, client_secret',
        validStatus: [200],
        invalidStatus: [401],
        note: 'mints a token',
        safe: false,
      },
      docsUrl: 'https://developers.usps.com/',
      references: ['general-knowledge'],
    },
  ],
};
