import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'brevo',
  name: 'Sendinblue (Brevo)',
  hosts: ['smtp-relay.brevo.com', 'smtp-relay.sendinblue.com'],
  kinds: [
    {
      id: 'brevo-api-key',
      title: 'Brevo (Sendinblue) v3 API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['xkeysib-<64 hex>-<16 alnum>'],
      distinctive: true,
      hosts: ['api.brevo.com', 'api.sendinblue.com'],
      carriedIn: [{ in: 'header', name: 'api-key' }],
      keywords: ['brevo', 'sendinblue'],
      verify: {
        method: 'GET',
        url: 'https://api.brevo.com/v3/account',
        auth: 'header api-key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://app.brevo.com/settings/keys/api',
      docsUrl: 'https://developers.brevo.com/docs/getting-started',
      references: ['kingfisher:sendinblue.yml', 'trufflehog:sendinbluev2', 'gitleaks:sendinblue.go'],
    },
    {
      id: 'brevo-smtp-key',
      title: 'Brevo (Sendinblue) SMTP key',
      type: 'password',
      severity: 'high',
      patterns: ['xsmtpsib-<64 hex>-<16 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['brevo', 'sendinblue', 'smtp'],
      unconfirmed: true,
      revokeUrl: 'https://app.brevo.com/settings/keys/smtp',
      references: ['general-knowledge'],
    },
  ],
};
