import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pulumi',
  name: 'Pulumi',
  hosts: ['api.pulumi.com'],
  kinds: [
    {
      id: 'pulumi-access-token',
      title: 'Pulumi Cloud access token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['pul-<40 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'token' }],
      keywords: ['pulumi'],
      verify: {
        method: 'GET',
        url: 'https://api.pulumi.com/api/user/stacks',
        auth: 'Authorization: token {token}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'Accept: application/vnd.pulumi+8',
        safe: true,
      },
      revokeUrl: 'https://app.pulumi.com/account/tokens',
      docsUrl: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
      references: [
        'kingfisher:pulumi.yml',
        'trufflehog:pulumi',
        'gitleaks:pulumi.go',
        'github-docs:secret-scanning-patterns',
      ],
    },
  ],
};
