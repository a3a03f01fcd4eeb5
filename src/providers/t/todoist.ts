import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'todoist',
  name: 'Todoist',
  hosts: ['api.todoist.com'],
  kinds: [
    {
      id: 'todoist-api-token',
      title: 'Todoist API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['todoist'],
      testValues: 'the /rest/v2 paths in older rules are retired',
      verify: {
        method: 'GET',
        url: 'https://api.todoist.com/api/v1/projects?limit=1',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://app.todoist.com/app/settings/integrations/developer',
      docsUrl: 'https://developer.todoist.com/',
      references: ['kingfisher:todoist.yml', 'trufflehog:todoist'],
    },
  ],
};
