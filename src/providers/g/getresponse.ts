import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'getresponse',
  name: 'GetResponse',
  hosts: ['api.getresponse.com', 'api3.getresponse360.com', 'api3.getresponse360.pl'],
  kinds: [
    {
      id: 'getresponse-api-key',
      title: 'GetResponse API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Auth-Token', scheme: 'api-key' }],
      keywords: ['getresponse'],
      verify: {
        method: 'GET',
        url: 'https://api.getresponse.com/v3/accounts',
        auth: 'header X-Auth-Token: api-key {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://app.getresponse.com/api',
      docsUrl: 'https://apireference.getresponse.com/',
      references: ['kingfisher:getresponse.yml', 'trufflehog:getresponse'],
    },
  ],
};
