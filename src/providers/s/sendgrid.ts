import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sendgrid',
  name: 'SendGrid (Twilio)',
  hosts: ['api.sendgrid.com', 'api.eu.sendgrid.com', 'smtp.sendgrid.net'],
  kinds: [
    {
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['SG.<22 base64url>.<43 base64url>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['sendgrid'],
      testValues: 'SMTP user name is the word apikey, the key is the password',
      verify: {
        method: 'GET',
        url: 'https://api.sendgrid.com/v3/scopes',
        auth: 'Bearer',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: '403 = live key whose scopes do not include scopes.read',
        safe: true,
      },
      revokeUrl: 'https://app.sendgrid.com/settings/api_keys',
      docsUrl: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
      references: ['kingfisher:sendgrid.yml', 'trufflehog:sendgrid', 'gitleaks:sendgrid.go', 'secretlint:sendgrid'],
    },
  ],
};
