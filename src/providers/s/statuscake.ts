import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'statuscake',
  name: 'StatusCake',
  hosts: ['api.statuscake.com'],
  kinds: [
    {
      id: 'statuscake-api-token',
      title: 'StatusCake API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['statuscake'],
      verify: {
        method: 'GET',
        url: 'https://api.statuscake.com/v1/ssl',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developers.statuscake.com/',
      references: ['kingfisher:statuscake.yml', 'trufflehog:statuscake'],
    },
  ],
};
