import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'goodday',
  name: 'GoodDay',
  hosts: ['api.goodday.work'],
  kinds: [
    {
      id: 'goodday-api-token',
      title: 'GoodDay API token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'gd-api-token' }],
      keywords: ['goodday'],
      verify: {
        method: 'GET',
        url: 'https://api.goodday.work/2.0/users',
        auth: 'header gd-api-token',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:goodday.yml', 'trufflehog:goodday'],
    },
  ],
};
