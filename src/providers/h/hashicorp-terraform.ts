import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'hashicorp-terraform',
  name: 'HashiCorp Terraform',
  hosts: ['app.terraform.io', 'app.eu.terraform.io'],
  kinds: [
    {
      id: 'hashicorp-terraform-cloud-token',
      title: 'HCP Terraform / Terraform Enterprise API token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['<14 alnum>.atlasv1.<60-70 base64url+=>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['atlasv1', 'terraform', 'tfe token'],
      aliases: ['terraform-cloud-api-token'],
      verify: {
        method: 'GET',
        url: 'https://app.terraform.io/api/v2/account/details',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://app.terraform.io/app/settings/tokens',
      docsUrl: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
      references: [
        'gitleaks:hashicorp.go',
        'kingfisher:terraformcloud.yml',
        'betterleaks:hashicorp-tf-api-token',
        'github-docs:secret-scanning-patterns',
      ],
    },
  ],
};
