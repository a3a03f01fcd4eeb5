import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mailchimp',
  name: 'Mailchimp',
  hosts: ['*.api.mailchimp.com'],
  kinds: [
    {
      id: 'mailchimp-api-key',
      title: 'Mailchimp Marketing API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<32 hex>-us<1-2 digits>'],
      distinctive: true,
      carriedIn: [
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['mailchimp'],
      verify: {
        method: 'GET',
        url: 'https://{dc}.api.mailchimp.com/3.0/ping',
        auth: 'basic any user, password=key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'dc is the us<n> tail of the key; other scanners also use /3.0/',
        safe: true,
      },
      revokeUrl: 'https://admin.mailchimp.com/account/api/',
      docsUrl: 'https://mailchimp.com/help/about-api-keys/',
      references: [
        'kingfisher:mailchimp.yml',
        'trufflehog:mailchimp',
        'gitleaks:mailchimp.go',
        'github-docs:secret-scanning-patterns',
      ],
    },
  ],
};
