import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'etsy',
  name: 'Etsy',
  hosts: ['api.etsy.com', 'openapi.etsy.com'],
  kinds: [
    {
      id: 'etsy-api-keystring',
      title: 'Etsy API keystring',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<24 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['etsy'],
      testValues: 'The keystring is also the OAuth client_id; newer requests send keystring:shared_secret.',
      verify: {
        method: 'GET',
        url: 'https://api.etsy.com/v3/application/openapi-ping',
        auth: 'header x-api-key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: "the vendor's ping; endpoint from general knowledge",
        safe: true,
      },
      revokeUrl: 'https://www.etsy.com/developers/your-apps',
      docsUrl: 'https://developers.etsy.com/documentation/essentials/authentication',
      references: ['gitleaks:etsy.go'],
    },
  ],
};
