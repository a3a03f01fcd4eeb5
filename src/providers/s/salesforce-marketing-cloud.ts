import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'salesforce-marketing-cloud',
  name: 'Salesforce Marketing Cloud',
  hosts: ['*.auth.marketingcloudapis.com', '*.rest.marketingcloudapis.com', 'auth.exacttargetapis.com'],
  kinds: [
    {
      id: 'salesforce-marketing-cloud-client-secret',
      title: 'Marketing Cloud installed-package client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<24 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'client_secret' },
        { in: 'body', name: 'clientSecret' },
      ],
      keywords: ['marketingcloud', 'exacttarget', 'sfmc'],
      verify: {
        method: 'POST',
        url: 'https://{subdomain}.auth.marketingcloudapis.com/v2/token',
        auth: 'body grant_type=client_credentials',
        validStatus: [200],
        invalidStatus: [401],
        note: 'mints a token',
        safe: false,
      },
      docsUrl:
        'https://developer.salesforce.com/docs/atlas.en-us.noversion.mc-getting-started.meta/mc-getting-started/requestToken.htm',
      references: ['docs:developer.salesforce.com/mc-getting-started', 'general-knowledge'],
    },
  ],
};
