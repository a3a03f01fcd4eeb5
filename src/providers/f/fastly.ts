import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'fastly',
  name: 'Fastly',
  hosts: ['api.fastly.com', 'rt.fastly.com'],
  kinds: [
    {
      id: 'fastly-api-token',
      title: 'Fastly API token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['<32 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Fastly-Key', own: true }],
      keywords: ['fastly'],
      verify: {
        method: 'GET',
        url: 'https://api.fastly.com/tokens/self',
        auth: 'header Fastly-Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://manage.fastly.com/account/personal/tokens',
      docsUrl: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
      references: ['kingfisher:fastly.yml', 'trufflehog:fastlypersonaltoken', 'gitleaks:fastly.go'],
    },
  ],
};
