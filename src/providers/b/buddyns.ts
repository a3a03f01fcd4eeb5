import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'buddyns',
  name: 'BuddyNS',
  hosts: ['www.buddyns.com'],
  kinds: [
    {
      id: 'buddyns-api-token',
      title: 'BuddyNS API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      keywords: ['buddyns'],
      verify: {
        method: 'GET',
        url: 'https://www.buddyns.com/api/v2/zone/',
        auth: 'header Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://www.buddyns.com/support/api/v2/',
      references: ['kingfisher:buddyns.yml', 'trufflehog:buddyns'],
    },
  ],
};
