import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'serpstack',
  name: 'Serpstack',
  hosts: ['api.serpstack.com'],
  kinds: [
    {
      id: 'serpstack-access-key',
      title: 'Serpstack access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['serpstack'],
      verify: {
        method: 'GET',
        url: 'https://api.serpstack.com/search?access_key={token}&query=test',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'spends a search; error body code 101 = invalid key',
        safe: false,
      },
      references: ['kingfisher:serpstack.yml', 'trufflehog:serpstack'],
    },
  ],
};
