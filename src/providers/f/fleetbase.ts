import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'fleetbase',
  name: 'Fleetbase',
  hosts: ['api.fleetbase.io'],
  kinds: [
    {
      id: 'fleetbase-api-key',
      title: 'Fleetbase live API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['flb_live_<20 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      testValues: 'flb_test_ is the test form.',
      verify: {
        method: 'GET',
        url: 'https://api.fleetbase.io/v1/contacts/',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:fleetbase.yml', 'trufflehog:fleetbase'],
    },
  ],
};
