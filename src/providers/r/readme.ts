import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'readme',
  name: 'ReadMe',
  hosts: ['dash.readme.com', 'api.readme.com'],
  kinds: [
    {
      id: 'readme-api-key',
      title: 'ReadMe.com API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['rdme_<70 lower-alnum>'],
      distinctive: true,
      carriedIn: [
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['readme'],
      verify: {
        method: 'GET',
        url: 'https://dash.readme.com/api/v1',
        auth: 'basic user={token}, empty password',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.readme.com/',
      references: ['kingfisher:readme.yml', 'trufflehog:readme', 'gitleaks:readme.go'],
    },
  ],
};
