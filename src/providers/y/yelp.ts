import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'yelp',
  name: 'Yelp',
  hosts: ['api.yelp.com'],
  kinds: [
    {
      id: 'yelp-api-key',
      title: 'Yelp Fusion API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<128 base64url+.=\\\\>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['yelp'],
      verify: {
        method: 'GET',
        url: 'https://api.yelp.com/v3/businesses/search?term=delis&latitude=37.786882&longitude=-122.399972&limit=1',
        auth: 'Bearer',
        validStatus: [200, 403],
        invalidStatus: [400, 401],
        note: 'uses one call',
        safe: true,
      },
      revokeUrl: 'https://www.yelp.com/developers/v3/manage_app',
      docsUrl: 'https://docs.developer.yelp.com/',
      references: ['kingfisher:yelp.yml', 'trufflehog:yelp'],
    },
  ],
};
