import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'apollo',
  name: 'Apollo.io',
  hosts: ['api.apollo.io', 'app.apollo.io'],
  kinds: [
    {
      id: 'apollo-api-key',
      title: 'Apollo.io API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<22 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['apollo'],
      verify: {
        method: 'GET',
        url: 'https://api.apollo.io/v1/account_stages',
        auth: 'header x-api-key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:apollo.yml', 'trufflehog:apollo'],
    },
  ],
};
