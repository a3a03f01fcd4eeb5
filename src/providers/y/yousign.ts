import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'yousign',
  name: 'Yousign',
  hosts: ['api.yousign.app', 'api-sandbox.yousign.app', 'api.yousign.com', 'staging-api.yousign.com'],
  kinds: [
    {
      id: 'yousign-api-key',
      title: 'Yousign API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['yousign'],
      testValues: 'api-sandbox.yousign.app and staging-api.yousign.com are test systems',
      verify: {
        method: 'GET',
        url: 'https://api.yousign.app/v3/users?limit=1',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'v2 keys: https://api.yousign.com/users',
        safe: true,
      },
      docsUrl: 'https://developers.yousign.com/',
      references: ['kingfisher:yousign.yml', 'trufflehog:yousign', 'general-knowledge'],
    },
  ],
};
