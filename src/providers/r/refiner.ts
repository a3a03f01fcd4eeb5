import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'refiner',
  name: 'Refiner',
  hosts: ['api.refiner.io'],
  kinds: [
    {
      id: 'refiner-api-key',
      title: 'Refiner.io API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['refiner'],
      verify: {
        method: 'POST',
        url: 'https://api.refiner.io/v1/identify-user',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'creates or updates a user record, so not a harmless probe',
        safe: false,
      },
      references: ['kingfisher:refiner.yml', 'trufflehog:refiner'],
    },
  ],
};
