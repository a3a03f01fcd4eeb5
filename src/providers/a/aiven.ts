import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'aiven',
  name: 'Aiven',
  hosts: ['*.aivencloud.com', '*.db.ondigitalocean.com'],
  kinds: [
    {
      id: 'aiven-api-token',
      title: 'Aiven API token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['<372 base64+=>'],
      distinctive: false,
      hosts: ['api.aiven.io'],
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'aivenv1' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['aiven', 'aivenv1'],
      verify: {
        method: 'GET',
        url: 'https://api.aiven.io/v1/project',
        auth: 'header Authorization: aivenv1 {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      docsUrl: 'https://docs.aiven.io/docs/platform/concepts/authentication',
      references: ['kingfisher:aiven.yml', 'trufflehog:aiven'],
    },
    {
      id: 'aiven-service-password',
      title: 'Aiven managed-database password',
      type: 'password',
      severity: 'high',
      patterns: ['AVNS_<15-30 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      testValues: 'DigitalOcean managed databases use the same AVNS_ passwords.',
      references: ['public-code:AVNS_'],
    },
  ],
};
