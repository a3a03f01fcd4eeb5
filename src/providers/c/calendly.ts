import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'calendly',
  name: 'Calendly',
  hosts: ['api.calendly.com'],
  kinds: [
    {
      id: 'calendly-access-token',
      title: 'Calendly personal access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['calendly'],
      testValues: "A JWT whose iss claim is Calendly's auth host.",
      verify: {
        method: 'GET',
        url: 'https://api.calendly.com/users/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://calendly.com/integrations/api_webhooks',
      docsUrl: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
      references: ['kingfisher:calendlyapikey.yml', 'trufflehog:calendlyapikey'],
    },
  ],
};
