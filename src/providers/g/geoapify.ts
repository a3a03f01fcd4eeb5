import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'geoapify',
  name: 'Geoapify',
  hosts: ['api.geoapify.com', 'maps.geoapify.com'],
  kinds: [
    {
      id: 'geoapify-api-key',
      title: 'Geoapify API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apiKey' }],
      keywords: ['geoapify'],
      verify: {
        method: 'GET',
        url: 'https://api.geoapify.com/v1/geocode/search?text=California&apiKey={token}',
        auth: 'query apiKey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://apidocs.geoapify.com/',
      references: ['kingfisher:geoapify.yml', 'trufflehog:geoapify'],
    },
  ],
};
