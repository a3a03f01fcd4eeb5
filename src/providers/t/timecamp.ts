import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'timecamp',
  name: 'TimeCamp',
  hosts: ['app.timecamp.com'],
  kinds: [
    {
      id: 'timecamp-api-token',
      title: 'TimeCamp API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<26 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['timecamp'],
      verify: {
        method: 'GET',
        url: 'https://app.timecamp.com/third_party/api/user?format=json',
        auth: 'header Authorization (raw token)',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:timecamp.yml', 'trufflehog:timecamp'],
    },
  ],
};
