import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'octopus-deploy',
  name: 'Octopus Deploy',
  hosts: ['*.octopus.app'],
  kinds: [
    {
      id: 'octopus-deploy-api-key',
      title: 'Octopus Deploy API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['API-<26-34 upper-alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-Octopus-ApiKey' }],
      keywords: ['octopus'],
      verify: {
        method: 'GET',
        url: 'https://{instance}.octopus.app/api/users/me',
        auth: 'header X-Octopus-ApiKey',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: 'self-hosted servers are common',
        safe: true,
      },
      docsUrl: 'https://octopus.com/docs/octopus-rest-api',
      references: ['trufflehog:octopusdeploy', 'gitleaks:octopusdeploy.go', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
