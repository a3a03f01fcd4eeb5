import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mindmeister',
  name: 'MindMeister',
  hosts: ['www.mindmeister.com'],
  kinds: [
    {
      id: 'mindmeister-access-token',
      title: 'MindMeister access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<43 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['mindmeister'],
      verify: {
        method: 'GET',
        url: 'https://www.mindmeister.com/services/rest/oauth2?method=mm.maps.getList',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:mindmeister.yml', 'trufflehog:mindmeister'],
    },
  ],
};
