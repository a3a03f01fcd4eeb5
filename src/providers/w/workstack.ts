import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'workstack',
  name: 'Workstack',
  hosts: ['app.workstack.io'],
  kinds: [
    {
      id: 'workstack-api-token',
      title: 'Workstack API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<60 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_token' }],
      keywords: ['workstack'],
      verify: {
        method: 'GET',
        url: 'https://app.workstack.io/api/team?api_token={token}',
        auth: 'query api_token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:workstack.yml', 'trufflehog:workstack'],
    },
  ],
};
