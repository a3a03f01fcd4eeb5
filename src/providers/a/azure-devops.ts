import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'azure-devops',
  name: 'Azure DevOps',
  hosts: ['dev.azure.com', '*.visualstudio.com', '*.dev.azure.com', 'vssps.dev.azure.com'],
  kinds: [
    {
      id: 'azure-devops-pat',
      title: 'Azure DevOps personal access token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['<52 alnum>JQQJ99<1 alnum><1 A-L><12 alnum>AAA<1 upper>AZDO<4 alnum>'],
      distinctive: true,
      carriedIn: [
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      verify: {
        method: 'GET',
        url: 'https://dev.azure.com/{org}/_apis/projects',
        auth: 'basic (empty user : token)',
        validStatus: [200],
        invalidStatus: [401],
        note: '203 with an HTML sign-in page also means invalid',
        safe: true,
      },
      revokeUrl: 'https://aex.dev.azure.com/me',
      docsUrl:
        'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
      references: ['kingfisher:azuredevops.yml', 'microsoft-security-utilities:SEC101/201'],
    },
    {
      id: 'azure-devops-pat-legacy',
      title: 'Azure DevOps personal access token (52 characters)',
      type: 'access-token',
      severity: 'critical',
      patterns: ['<52 lower+234567>'],
      distinctive: false,
      hosts: ['dev.azure.com', '*.visualstudio.com'],
      carriedIn: [
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['azure', 'devops', 'visualstudio'],
      verify: {
        method: 'GET',
        url: 'https://dev.azure.com/{org}/_apis/projects',
        auth: 'basic (empty user : token)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://aex.dev.azure.com/me',
      docsUrl:
        'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
      references: [
        'kingfisher:azure.yml',
        'trufflehog:azuredevopspersonalaccesstoken',
        'microsoft-security-utilities:SEC101/102',
      ],
    },
  ],
};
