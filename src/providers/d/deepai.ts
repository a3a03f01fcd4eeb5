import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'deepai',
  name: 'DeepAI',
  hosts: ['api.deepai.org'],
  kinds: [
    {
      id: 'deepai-api-key',
      title: 'DeepAI API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'api-key' }],
      keywords: ['deepai'],
      testValues: 'A documented public key starts with quickstart-.',
      references: ['kingfisher:deepai.yml', 'trufflehog:deepai'],
    },
  ],
};
