import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bitcoinaverage',
  name: 'BitcoinAverage',
  hosts: ['apiv2.bitcoinaverage.com'],
  kinds: [
    {
      id: 'bitcoinaverage-api-key',
      title: 'BitcoinAverage API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<43 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-ba-key' }],
      keywords: ['bitcoinaverage'],
      verify: {
        method: 'GET',
        url: 'https://apiv2.bitcoinaverage.com/websocket/v3/get_ticket',
        auth: 'header x-ba-key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body must not contain success:false',
        safe: true,
      },
      references: ['kingfisher:bitcoinaverage.yml', 'trufflehog:bitcoinaverage'],
    },
  ],
};
