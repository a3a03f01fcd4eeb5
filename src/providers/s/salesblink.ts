import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'salesblink',
  name: 'SalesBlink',
  hosts: ['run.salesblink.io'],
  kinds: [
    {
      id: 'salesblink-api-key',
      title: 'SalesBlink API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['key-<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['salesblink'],
      testValues: 'prefix key- is shared with Mailgun (key- and 32 hex); the length decides',
      verify: {
        method: 'GET',
        url: 'https://run.salesblink.io/api/public/lists',
        auth: 'header Authorization (raw key)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:salesblink.yml', 'trufflehog:salesblink'],
    },
  ],
};
