import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'voyage-ai',
  name: 'Voyage AI',
  hosts: ['api.voyageai.com'],
  kinds: [
    {
      id: 'voyage-ai-api-key',
      title: 'Voyage AI API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['pa-<43 base64url>', 'al-<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['voyage'],
      verify: {
        method: 'GET',
        url: 'https://api.voyageai.com/v1/files',
        auth: 'Bearer',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: '403 = live key without that permission',
        safe: true,
      },
      revokeUrl: 'https://dashboard.voyageai.com/organization/api-keys',
      docsUrl: 'https://docs.voyageai.com/docs/api-key-and-installation',
      references: ['kingfisher:voyageai.yml'],
    },
  ],
};
