import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'gyazo',
  name: 'Gyazo',
  hosts: ['api.gyazo.com', 'upload.gyazo.com'],
  kinds: [
    {
      id: 'gyazo-access-token',
      title: 'Gyazo access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<43 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'access_token' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['gyazo'],
      verify: {
        method: 'GET',
        url: 'https://api.gyazo.com/api/images?access_token={token}',
        auth: 'query access_token',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://gyazo.com/oauth/applications',
      docsUrl: 'https://gyazo.com/api/docs',
      references: ['kingfisher:gyazo.yml', 'trufflehog:gyazo'],
    },
  ],
};
