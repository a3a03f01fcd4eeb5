import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'walkscore',
  name: 'Walk Score',
  hosts: ['api.walkscore.com', 'transit.walkscore.com'],
  kinds: [
    {
      id: 'walkscore-api-key',
      title: 'Walk Score API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'wsapikey', own: true }],
      keywords: ['walkscore', 'wsapikey'],
      verify: {
        method: 'GET',
        url: 'https://transit.walkscore.com/transit/search/stops/?lat=47.6101359&lon=-122.3420567&wsapikey={token}',
        auth: 'query wsapikey',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body "distance"; uses one call',
        safe: true,
      },
      references: ['kingfisher:walkscore.yml', 'trufflehog:walkscore'],
    },
  ],
};
