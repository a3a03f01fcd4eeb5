import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'databricks',
  name: 'Databricks',
  hosts: ['*.cloud.databricks.com', '*.azuredatabricks.net', '*.gcp.databricks.com', 'accounts.cloud.databricks.com'],
  kinds: [
    {
      id: 'databricks-oauth-secret',
      title: 'Databricks service principal OAuth secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['dose<32 hex>'],
      distinctive: true,
      carriedIn: [
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
        { in: 'body', name: 'client_secret' },
      ],
      testValues:
        'A principal holds up to 5 secrets of at most 2 years. The docs confirm the prefix; the 32-hex length is by analogy with dapi.',
      docsUrl: 'https://docs.databricks.com/dev-tools/auth/oauth-m2m',
      references: ['docs:docs.aws.amazon.com/mes-partner-DatabricksSPSecret'],
    },
    {
      id: 'databricks-personal-access-token',
      title: 'Databricks personal access token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['dapi<32 hex>-<1 digits>', 'dapi<32 hex>'],
      distinctive: true,
      hosts: ['*.cloud.databricks.com', '*.azuredatabricks.net', '*.gcp.databricks.com'],
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      testValues: 'Azure workspaces append -<digit>.',
      verify: {
        method: 'GET',
        url: 'https://{workspace}/api/2.0/preview/scim/v2/Me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      docsUrl: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
      references: [
        'kingfisher:databricks.yml',
        'trufflehog:databrickstoken',
        'gitleaks:databricks.go',
        'secretlint:databricks',
        'microsoft-security-utilities:SEC101/110',
      ],
    },
  ],
};
