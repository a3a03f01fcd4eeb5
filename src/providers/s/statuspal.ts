import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'statuspal',
  name: 'StatusPal',
  hosts: ['statuspal.io', 'statuspal.eu'],
  kinds: [
    {
      id: 'statuspal-api-key',
      title: 'StatusPal API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['statuspal'],
      verify: {
        method: 'GET',
        url: 'https://statuspal.io/api/v1/status_pages/{subdomain}/subscriptions',
        auth: 'header Authorization (raw key)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'other scanners probe one fixed page name',
        safe: true,
      },
      references: ['kingfisher:statuspal.yml', 'trufflehog:statuspal'],
    },
  ],
};
