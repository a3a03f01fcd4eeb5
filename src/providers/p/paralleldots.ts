import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'paralleldots',
  name: 'ParallelDots',
  hosts: ['apis.paralleldots.com'],
  kinds: [
    {
      id: 'paralleldots-api-key',
      title: 'ParallelDots API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<43 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'api_key' }],
      keywords: ['paralleldots'],
      verify: {
        method: 'POST',
        url: 'https://apis.paralleldots.com/v4/intent',
        auth: 'form field api_key',
        validStatus: [200],
        invalidStatus: [],
        note: 'spends a request',
        safe: true,
      },
      references: ['kingfisher:paralleldots.yml', 'trufflehog:paralleldots'],
    },
  ],
};
