import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mediastack',
  name: 'mediastack (apilayer)',
  hosts: ['api.mediastack.com'],
  kinds: [
    {
      id: 'mediastack-access-key',
      title: 'mediastack access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['mediastack'],
      verify: {
        method: 'GET',
        url: 'https://api.mediastack.com/v1/news?access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:mediastack.yml', 'trufflehog:mediastack'],
    },
  ],
};
