import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'upcdatabase',
  name: 'UPCdatabase.org',
  hosts: ['api.upcdatabase.org'],
  kinds: [
    {
      id: 'upcdatabase-api-key',
      title: 'UPCdatabase.org API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['upcdatabase'],
      verify: {
        method: 'GET',
        url: 'https://api.upcdatabase.org/product/0111222333446?apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body added_time when valid',
        safe: true,
      },
      references: ['kingfisher:upcdatabase.yml', 'trufflehog:upcdatabase'],
    },
  ],
};
