import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'okta',
  name: 'Okta',
  hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com'],
  kinds: [
    {
      id: 'okta-api-token',
      title: 'Okta API (SSWS) token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['00<40 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'SSWS' }],
      keywords: ['okta', 'ssws'],
      verify: {
        method: 'GET',
        url: 'https://{org}.okta.com/api/v1/users/me',
        auth: 'Authorization: SSWS {token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
      references: ['kingfisher:okta.yml', 'trufflehog:okta', 'gitleaks:okta.go'],
    },
  ],
};
