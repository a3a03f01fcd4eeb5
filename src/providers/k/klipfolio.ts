import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'klipfolio',
  name: 'Klipfolio',
  hosts: ['app.klipfolio.com'],
  kinds: [
    {
      id: 'klipfolio-api-key',
      title: 'Klipfolio API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'kf-api-key' }],
      keywords: ['klipfolio'],
      verify: {
        method: 'GET',
        url: 'https://app.klipfolio.com/api/1.0/users',
        auth: 'header kf-api-key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:klipfolio.yml', 'trufflehog:klipfolio'],
    },
  ],
};
