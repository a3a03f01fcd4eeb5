import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'appfollow',
  name: 'AppFollow',
  hosts: ['api.appfollow.io'],
  kinds: [
    {
      id: 'appfollow-api-token',
      title: 'AppFollow API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.<60-90 base64url>.<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-AppFollow-API-Token' }],
      keywords: ['appfollow'],
      verify: {
        method: 'GET',
        url: 'https://api.appfollow.io/api/v2/account/users',
        auth: 'header X-AppFollow-API-Token',
        validStatus: [200, 402, 422],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.api.appfollow.io/',
      references: ['kingfisher:appfollow.yml', 'trufflehog:appfollow'],
    },
  ],
};
