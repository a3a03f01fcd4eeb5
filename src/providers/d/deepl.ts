import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'deepl',
  name: 'DeepL',
  hosts: ['api.deepl.com', 'api-free.deepl.com'],
  kinds: [
    {
      id: 'deepl-auth-key',
      title: 'DeepL API authentication key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>:fx', '<uuid>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'DeepL-Auth-Key' },
        { in: 'body', name: 'auth_key' },
        { in: 'query', name: 'auth_key' },
      ],
      keywords: ['deepl', 'deepl auth key'],
      testValues:
        'Keys of the free plan end in :fx and only work on api-free.deepl.com; paid keys are a bare UUID. Not in the scanned projects.',
      verify: {
        method: 'GET',
        url: 'https://api-free.deepl.com/v2/usage',
        auth: 'header Authorization: DeepL-Auth-Key {token}',
        validStatus: [200],
        invalidStatus: [403],
        safe: true,
      },
      revokeUrl: 'https://www.deepl.com/your-account/keys',
      docsUrl: 'https://developers.deepl.com/docs/getting-started/auth',
      references: ['public-code:DeepL-Auth-Key'],
    },
  ],
};
