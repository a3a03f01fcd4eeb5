import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: ['api.pinterest.com'],
  kinds: [
    {
      id: 'pinterest-access-token',
      title: 'Pinterest access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['pina_<20-200 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['pinterest'],
      verify: {
        method: 'GET',
        url: 'https://api.pinterest.com/v5/user_account',
        auth: 'Bearer',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: '403 = valid but restricted',
        safe: true,
      },
      revokeUrl: 'https://developers.pinterest.com/apps/',
      docsUrl: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
      references: ['betterleaks:pinterest-access-token', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
