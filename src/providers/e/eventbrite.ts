import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'eventbrite',
  name: 'Eventbrite',
  hosts: ['www.eventbriteapi.com'],
  kinds: [
    {
      id: 'eventbrite-private-token',
      title: 'Eventbrite private token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<20 upper-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'token' },
      ],
      keywords: ['eventbrite'],
      verify: {
        method: 'GET',
        url: 'https://www.eventbriteapi.com/v3/users/me/',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://www.eventbrite.com/account-settings/apps',
      docsUrl: 'https://www.eventbrite.com/platform/docs/authentication',
      references: ['kingfisher:eventbrite.yml', 'trufflehog:eventbrite'],
    },
  ],
};
