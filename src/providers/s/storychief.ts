import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'storychief',
  name: 'StoryChief',
  hosts: ['api.storychief.io'],
  kinds: [
    {
      id: 'storychief-access-token',
      title: 'StoryChief access token (JWT)',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<940-1000 base64url+.>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['storychief'],
      verify: {
        method: 'GET',
        url: 'https://api.storychief.io/1.0/users?page=1&count=1',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:storychief.yml', 'trufflehog:storychief'],
    },
  ],
};
