import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'fetchrss',
  name: 'FetchRSS',
  hosts: ['fetchrss.com'],
  kinds: [
    {
      id: 'fetchrss-api-key',
      title: 'FetchRSS API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 alnum+.>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'auth' }],
      keywords: ['fetchrss'],
      verify: {
        method: 'GET',
        url: 'https://fetchrss.com/api/v1/feed/list?auth={token}',
        auth: 'query auth',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body success:true; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://fetchrss.com/developers',
      references: ['kingfisher:fetchrss.yml', 'trufflehog:fetchrss'],
    },
  ],
};
