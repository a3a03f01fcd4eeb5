import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: '1password',
  name: '1Password',
  hosts: ['*.1password.com', '*.1password.eu', '*.1password.ca'],
  kinds: [
    {
      id: '1password-secret-key',
      title: '1Password account secret key',
      type: 'private-key',
      severity: 'high',
      patterns: [
        'A3-<6 upper-alnum>-<6 upper-alnum>-<5 upper-alnum>-<5 upper-alnum>-<5 upper-alnum>-<5 upper-alnum>',
        'A3-<6 upper-alnum>-<11 upper-alnum>-<5 upper-alnum>-<5 upper-alnum>-<5 upper-alnum>',
      ],
      distinctive: true,
      hosts: ['*.1password.com'],
      testValues:
        'The vendor white paper prints one sample key (starts A3-ASWWYB); a key alone does not open the account, the account password is also needed. A variant with an 11-character second group occurs in that paper only.',
      docsUrl: 'https://1passwordstatic.com/files/security/1password-white-paper.pdf',
      references: ['gitleaks:1password.go'],
    },
    {
      id: '1password-service-account-token',
      title: '1Password service account token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['ops_eyJ<250-1400 base64+=>'],
      distinctive: true,
      testValues:
        'Body is base64 of a JSON object (starts eyJ, ends fQ before padding). Vendor docs show truncated samples ending in an ellipsis.',
      docsUrl: 'https://developer.1password.com/docs/service-accounts/security/',
      references: ['gitleaks:1password.go', 'secretlint:1password'],
    },
  ],
};
