import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zeplin',
  name: 'Zeplin',
  hosts: ['api.zeplin.dev'],
  kinds: [
    {
      id: 'zeplin-personal-access-token',
      title: 'Zeplin personal access token (JWT)',
      type: 'api-key',
      severity: 'medium',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['zeplin'],
      verify: {
        method: 'GET',
        url: 'https://api.zeplin.dev/v1/users/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://app.zeplin.io/profile/developer',
      docsUrl: 'https://docs.zeplin.dev/',
      references: ['kingfisher:zeplin.yml', 'trufflehog:zeplin'],
    },
  ],
};
