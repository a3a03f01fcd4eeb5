import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'google-cloud',
  name: 'Google Cloud',
  hosts: ['oauth2.googleapis.com', '*.googleapis.com'],
  kinds: [
    {
      id: 'gcp-service-account-key',
      title: 'Google Cloud service account key (JSON)',
      type: 'private-key',
      severity: 'critical',
      patterns: [],
      distinctive: false,
      structural: true,
      keywords: ['auth provider x509 cert url'],
      testValues:
        'JSON with type service_account, private_key_id (40 hex), private_key, client_email; the key signs JWTs and is not sent.',
      verify: {
        method: 'GET',
        url: 'https://www.googleapis.com/robot/v1/metadata/x509/{client_email}',
        auth: 'none (public)',
        validStatus: [200],
        invalidStatus: [404],
        note: 'the key is live while the certificate for private_key_id is still listed; no login needed; IAM > Service accounts > Keys deletes it',
        safe: true,
      },
      revokeUrl: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
      docsUrl: 'https://cloud.google.com/iam/docs/keys-create-delete',
      references: ['kingfisher:gcp.yml', 'trufflehog:gcp', 'gitleaks:gcp.go', 'secretlint:gcp'],
    },
  ],
};
