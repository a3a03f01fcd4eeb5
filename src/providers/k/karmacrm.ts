import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'karmacrm',
  name: 'karmaCRM',
  hosts: ['app.karmacrm.com'],
  kinds: [
    {
      id: 'karmacrm-api-token',
      title: 'karmaCRM API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_token' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['karma', 'karmacrm'],
      verify: {
        method: 'GET',
        url: 'https://app.karmacrm.com/api/v3/contacts.json?page=1&api_token={token}',
        auth: 'query api_token',
        validStatus: [200],
        invalidStatus: [],
        note: 'response holds contacts',
        safe: true,
      },
      references: ['kingfisher:karmacrm.yml', 'trufflehog:karmacrm'],
    },
  ],
};
