import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'serphouse',
  name: 'SERPHouse',
  hosts: ['api.serphouse.com'],
  kinds: [
    {
      id: 'serphouse-api-key',
      title: 'SERPHouse API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<60 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['serphouse'],
      verify: {
        method: 'GET',
        url: 'https://api.serphouse.com/account/info',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:serphouse.yml', 'trufflehog:serphouse'],
    },
  ],
};
