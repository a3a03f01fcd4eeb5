import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'userstack',
  name: 'Userstack',
  hosts: ['api.userstack.com'],
  kinds: [
    {
      id: 'userstack-access-key',
      title: 'Userstack access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['userstack'],
      verify: {
        method: 'GET',
        url: 'https://api.userstack.com/detect?access_key={token}&ua=Mozilla/5.0',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [200],
        note: 'body error code 101 = invalid key; uses one call',
        safe: true,
      },
      references: ['kingfisher:userstack.yml', 'trufflehog:userstack'],
    },
  ],
};
