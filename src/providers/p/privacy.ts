import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'privacy',
  name: 'Privacy.com',
  hosts: ['api.privacy.com', 'sandbox.privacy.com'],
  kinds: [
    {
      id: 'privacy-api-key',
      title: 'Privacy.com API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'api-key' }],
      keywords: ['privacy'],
      verify: {
        method: 'GET',
        url: 'https://api.privacy.com/v1/card?page=1&page_size=1',
        auth: 'Authorization: api-key {token}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'response holds card data',
        safe: true,
      },
      references: ['kingfisher:privacy.yml', 'trufflehog:privacy', 'general-knowledge'],
    },
  ],
};
