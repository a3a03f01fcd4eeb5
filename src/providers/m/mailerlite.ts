import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mailerlite',
  name: 'MailerLite',
  hosts: ['connect.mailerlite.com'],
  kinds: [
    {
      id: 'mailerlite-api-token',
      title: 'MailerLite API token (new API)',
      type: 'access-token',
      severity: 'high',
      patterns: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['mailerlite'],
      unconfirmed: true,
      revokeUrl: 'https://dashboard.mailerlite.com/integrations/api',
      docsUrl: 'https://developers.mailerlite.com/docs/',
      references: ['general-knowledge'],
    },
    {
      id: 'mailerlite-classic-api-key',
      title: 'MailerLite Classic API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      hosts: ['api.mailerlite.com'],
      carriedIn: [{ in: 'header', name: 'X-MailerLite-ApiKey' }],
      keywords: ['mailerlite'],
      verify: {
        method: 'GET',
        url: 'https://api.mailerlite.com/api/v2/campaigns',
        auth: 'header X-MailerLite-ApiKey',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:mailerlite.yml', 'trufflehog:mailerlite'],
    },
  ],
};
