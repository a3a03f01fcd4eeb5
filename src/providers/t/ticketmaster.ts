import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ticketmaster',
  name: 'Ticketmaster',
  hosts: ['app.ticketmaster.com'],
  kinds: [
    {
      id: 'ticketmaster-api-key',
      title: 'Ticketmaster Discovery API consumer key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['ticketmaster'],
      verify: {
        method: 'GET',
        url: 'https://app.ticketmaster.com/discovery/v2/events.json?size=1&apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
      references: ['kingfisher:ticketmaster.yml', 'trufflehog:ticketmaster'],
    },
  ],
};
