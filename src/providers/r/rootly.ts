import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'rootly',
  name: 'Rootly',
  hosts: ['api.rootly.com'],
  kinds: [
    {
      id: 'rootly-api-key',
      title: 'Rootly API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['rootly_<64 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['rootly'],
      verify: {
        method: 'GET',
        url: 'https://api.rootly.com/v1/incidents',
        auth: 'Bearer',
        validStatus: [200, 404],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:rootly'],
    },
  ],
};
