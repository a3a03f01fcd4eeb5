import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'rebrandly',
  name: 'Rebrandly',
  hosts: ['api.rebrandly.com'],
  kinds: [
    {
      id: 'rebrandly-api-key',
      title: 'Rebrandly API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 word>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'apikey' }],
      keywords: ['rebrandly'],
      verify: {
        method: 'GET',
        url: 'https://api.rebrandly.com/v1/account',
        auth: 'header apikey',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:rebrandly.yml', 'trufflehog:rebrandly'],
    },
  ],
};
