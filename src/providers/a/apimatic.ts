import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'apimatic',
  name: 'APIMatic',
  hosts: ['api.apimatic.io'],
  kinds: [
    {
      id: 'apimatic-api-key',
      title: 'APIMatic API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'X-Auth-Key' }],
      keywords: ['apimatic'],
      verify: {
        method: 'GET',
        url: 'https://api.apimatic.io/code-generations',
        auth: 'header Authorization: X-Auth-Key {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      docsUrl: 'https://docs.apimatic.io/platform-api/#/http/guides/authentication',
      references: ['trufflehog:apimatic'],
    },
  ],
};
