import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'buttercms',
  name: 'ButterCMS',
  hosts: ['api.buttercms.com'],
  kinds: [
    {
      id: 'buttercms-api-token',
      title: 'ButterCMS API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'auth_token' }],
      keywords: ['buttercms'],
      testValues: 'Read tokens ship in front ends; write tokens have the same shape.',
      verify: {
        method: 'GET',
        url: 'https://api.buttercms.com/v2/posts/?auth_token={token}',
        auth: 'query auth_token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://buttercms.com/docs/api/',
      references: ['kingfisher:buttercms.yml', 'trufflehog:buttercms'],
    },
  ],
};
