import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'webflow',
  name: 'Webflow',
  hosts: ['api.webflow.com'],
  kinds: [
    {
      id: 'webflow-api-token',
      title: 'Webflow site or workspace API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['webflow'],
      verify: {
        method: 'GET',
        url: 'https://api.webflow.com/v2/token/introspect',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'v1 keys: GET /info',
        safe: true,
      },
      docsUrl: 'https://developers.webflow.com/',
      references: ['kingfisher:webflow.yml', 'trufflehog:webflow', 'general-knowledge'],
    },
  ],
};
