import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'unsplash',
  name: 'Unsplash',
  hosts: ['api.unsplash.com'],
  kinds: [
    {
      id: 'unsplash-access-key',
      title: 'Unsplash access key or secret key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<43 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'client_id' },
        { in: 'header', name: 'Authorization', scheme: 'Client-ID' },
      ],
      keywords: ['unsplash'],
      testValues: 'the access key may be in client code; the secret key has the same shape',
      verify: {
        method: 'GET',
        url: 'https://api.unsplash.com/photos/?per_page=1&client_id={token}',
        auth: 'query client_id',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://unsplash.com/oauth/applications',
      docsUrl: 'https://unsplash.com/documentation#authorization',
      references: ['kingfisher:unsplash.yml', 'trufflehog:unsplash'],
    },
  ],
};
