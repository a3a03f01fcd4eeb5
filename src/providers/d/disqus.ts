import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'disqus',
  name: 'Disqus',
  hosts: ['disqus.com'],
  kinds: [
    {
      id: 'disqus-api-key',
      title: 'Disqus API key or secret',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_key' },
        { in: 'query', name: 'api_secret' },
      ],
      keywords: ['disqus'],
      testValues: 'The public key (api_key) is for client code; api_secret has the same shape.',
      verify: {
        method: 'GET',
        url: 'https://disqus.com/api/3.0/trends/listThreads.json?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://disqus.com/api/applications/',
      docsUrl: 'https://disqus.com/api/docs/',
      references: ['kingfisher:disqus.yml', 'trufflehog:disqus'],
    },
  ],
};
