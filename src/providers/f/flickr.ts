import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'flickr',
  name: 'Flickr',
  hosts: ['www.flickr.com', 'api.flickr.com'],
  kinds: [
    {
      id: 'flickr-api-key',
      title: 'Flickr API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['flickr'],
      testValues: 'The paired secret is 16 hex.',
      verify: {
        method: 'GET',
        url: 'https://www.flickr.com/services/rest/?method=flickr.tags.getHotList&api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '200 with stat=fail code 100 = invalid; 401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://www.flickr.com/services/apps/by/me',
      docsUrl: 'https://www.flickr.com/services/api/',
      references: ['kingfisher:flickr.yml', 'trufflehog:flickr', 'gitleaks:flickr.go'],
    },
  ],
};
