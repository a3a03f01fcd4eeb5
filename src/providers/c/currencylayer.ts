import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'currencylayer',
  name: 'currencylayer',
  hosts: ['api.currencylayer.com', 'apilayer.net'],
  kinds: [
    {
      id: 'currencylayer-access-key',
      title: 'currencylayer access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['currencylayer'],
      group: 'currencylayer-access-key',
      verify: {
        method: 'GET',
        url: 'https://api.currencylayer.com/live?access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: "body success:true or 'Access Restricted' = valid; 401 and 403 are assumed",
        safe: true,
      },
      docsUrl: 'https://currencylayer.com/documentation',
      references: ['kingfisher:currencylayer.yml', 'trufflehog:currencylayer'],
    },
  ],
};
