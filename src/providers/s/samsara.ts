import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'samsara',
  name: 'Samsara',
  hosts: ['api.samsara.com', 'api.eu.samsara.com'],
  kinds: [
    {
      id: 'samsara-api-token',
      title: 'Samsara API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['samsara_api_<26-32 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['samsara'],
      verify: {
        method: 'GET',
        url: 'https://api.samsara.com/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developers.samsara.com/docs/authentication',
      references: ['public-code:samsara-api-token', 'general-knowledge'],
    },
  ],
};
