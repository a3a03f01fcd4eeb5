import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pipedrive',
  name: 'Pipedrive',
  hosts: ['*.pipedrive.com', 'api.pipedrive.com'],
  kinds: [
    {
      id: 'pipedrive-api-token',
      title: 'Pipedrive personal API token',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_token' },
        { in: 'header', name: 'x-api-token' },
      ],
      keywords: ['pipedrive'],
      verify: {
        method: 'GET',
        url: 'https://api.pipedrive.com/v1/users/me?api_token={token}',
        auth: 'query api_token',
        validStatus: [200],
        invalidStatus: [401],
        note: 'other scanners call one hard-coded company subdomain',
        safe: true,
      },
      revokeUrl: 'https://app.pipedrive.com/settings/api',
      docsUrl: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
      references: ['kingfisher:pipedrive.yml', 'trufflehog:pipedrive', 'general-knowledge'],
    },
  ],
};
