import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'coinlayer',
  name: 'coinlayer',
  hosts: ['api.coinlayer.com'],
  kinds: [
    {
      id: 'coinlayer-access-key',
      title: 'coinlayer access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['coinlayer'],
      verify: {
        method: 'GET',
        url: 'https://api.coinlayer.com/api/live?access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: "body success:true or 'Access Restricted' (plan without HTTPS) = valid; 401 and 403 are assumed",
        safe: true,
      },
      references: ['kingfisher:coinlayer.yml', 'trufflehog:coinlayer'],
    },
  ],
};
