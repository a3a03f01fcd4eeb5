import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'verimail',
  name: 'Verimail',
  hosts: ['api.verimail.io'],
  kinds: [
    {
      id: 'verimail-api-key',
      title: 'Verimail API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['verimail'],
      verify: {
        method: 'GET',
        url: 'https://api.verimail.io/v3/verify?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body "status"; no address given, so nothing is verified',
        safe: true,
      },
      references: ['kingfisher:verimail.yml', 'trufflehog:verimail'],
    },
  ],
};
