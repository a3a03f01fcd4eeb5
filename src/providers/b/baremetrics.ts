import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'baremetrics',
  name: 'Baremetrics',
  hosts: ['api.baremetrics.com'],
  kinds: [
    {
      id: 'baremetrics-api-key',
      title: 'Baremetrics API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk_<18-25 alnum>', 'lk_<18-25 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['baremetrics'],
      testValues: 'sk_ is the sandbox key, lk_ the live key.',
      verify: {
        method: 'GET',
        url: 'https://api.baremetrics.com/v1/account',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developers.baremetrics.com/reference/authentication',
      references: ['kingfisher:baremetrics.yml', 'trufflehog:baremetrics'],
    },
  ],
};
