import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'adobe',
  name: 'Adobe',
  hosts: ['*.adobe.io', 'ims-na1.adobelogin.com'],
  kinds: [
    {
      id: 'adobe-client-id',
      title: 'Adobe API key (client ID)',
      type: 'identifier',
      severity: 'info',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'x-api-key' },
        { in: 'body', name: 'client_id' },
      ],
      keywords: ['adobe'],
      testValues:
        'The x-api-key of Adobe APIs is the OAuth client ID; it names the app and is not a secret by itself (Adobe Stock also wants an x-product name).',
      verify: {
        method: 'GET',
        url: 'https://stock.adobe.io/Rest/Media/1/Search/Files?locale=en_US&search_parameters[words]=kittens',
        auth: 'header x-api-key (+ x-product)',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:adobe.yml', 'trufflehog:adobeio', 'gitleaks:adobe.go'],
    },
    {
      id: 'adobe-oauth-client-secret',
      title: 'Adobe OAuth client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['p8e-<32 base64url>'],
      distinctive: true,
      hosts: ['ims-na1.adobelogin.com', '*.adobe.io'],
      carriedIn: [{ in: 'body', name: 'client_secret' }],
      pairedWith: 'adobe-client-id',
      revokeUrl: 'https://developer.adobe.com/console',
      references: ['kingfisher:adobe.yml', 'gitleaks:adobe.go'],
    },
  ],
};
