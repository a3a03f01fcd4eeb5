import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'humanity',
  name: 'Humanity',
  hosts: ['www.humanity.com'],
  kinds: [
    {
      id: 'humanity-access-token',
      title: 'Humanity (TCP) access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_token' }],
      keywords: ['humanity'],
      verify: {
        method: 'GET',
        url: 'https://www.humanity.com/api/v2/me?access_token={token}',
        auth: 'query access_token',
        validStatus: [200],
        invalidStatus: [],
        note: 'body must contain a name field',
        safe: true,
      },
      references: ['kingfisher:humanity.yml', 'trufflehog:humanity'],
    },
  ],
};
