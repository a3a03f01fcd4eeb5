import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'confluent-cloud',
  name: 'Confluent Cloud',
  hosts: ['api.confluent.cloud', '*.confluent.cloud'],
  kinds: [
    {
      id: 'confluent-cloud-api-key',
      title: 'Confluent Cloud API key',
      type: 'identifier',
      severity: 'info',
      patterns: ['<16 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['confluent', 'ccloud', 'kafka'],
      pairedWith: 'confluent-cloud-api-secret',
      references: ['kingfisher:confluent.yml', 'trufflehog:confluent', 'gitleaks:confluent.go'],
    },
    {
      id: 'confluent-cloud-api-secret',
      title: 'Confluent Cloud API secret',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<64 base64>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['confluent', 'ccloud', 'kafka'],
      pairedWith: 'confluent-cloud-api-key',
      verify: {
        method: 'GET',
        url: 'https://api.confluent.cloud/iam/v2/api-keys/{id}',
        auth: 'basic (key : secret)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://confluent.cloud/settings/api-keys',
      docsUrl: 'https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html',
      references: ['kingfisher:confluent.yml', 'trufflehog:confluent', 'gitleaks:confluent.go'],
    },
  ],
};
