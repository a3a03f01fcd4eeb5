import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'kontent',
  name: 'Kontent.ai',
  hosts: ['manage.kontent.ai', 'deliver.kontent.ai', 'preview-deliver.kontent.ai'],
  kinds: [
    {
      id: 'kontent-environment-id',
      title: 'Kontent.ai environment (project) id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<uuid>'],
      distinctive: false,
      hosts: ['deliver.kontent.ai', 'manage.kontent.ai'],
      carriedIn: [{ in: 'path', name: '/{token}/items' }],
      keywords: ['kontent'],
      pairedWith: 'kontent-management-api-key',
      testValues:
        'published content is readable with the id alone unless secure access is on; Kingfisher reports it as a key',
      references: ['kingfisher:kontent.yml', 'trufflehog:kontent'],
    },
    {
      id: 'kontent-management-api-key',
      title: 'Kontent.ai Management / Delivery API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['kontent'],
      pairedWith: 'kontent-environment-id',
      verify: {
        method: 'GET',
        url: 'https://manage.kontent.ai/v2/projects/{environment_id}',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: '403 is valid only when the body says the environment does not match',
        safe: true,
      },
      docsUrl:
        'https://kontent.ai/learn/docs/apis/openapi/management-api-v2/#operation/retrieve-environment-information',
      references: ['trufflehog:kontent'],
    },
  ],
};
