import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'vatlayer',
  name: 'Vatlayer',
  hosts: ['apilayer.net', 'www.apilayer.net'],
  kinds: [
    {
      id: 'vatlayer-access-key',
      title: 'Vatlayer access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['vatlayer'],
      group: 'currencylayer-access-key',
      verify: {
        method: 'GET',
        url: 'https://www.apilayer.net/api/validate?access_key={token}&vat_number=LU26375245&format=1',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [200],
        note: 'body vat_number when valid; uses one call',
        safe: true,
      },
      references: ['kingfisher:vatlayer.yml', 'trufflehog:vatlayer'],
    },
  ],
};
