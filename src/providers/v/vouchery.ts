import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'vouchery',
  name: 'Vouchery',
  hosts: ['*.vouchery.io'],
  kinds: [
    {
      id: 'vouchery-api-key',
      title: 'Vouchery.io API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['vouchery'],
      verify: {
        method: 'GET',
        url: 'https://{subdomain}.vouchery.io/api/v2.0/users',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:vouchery'],
    },
  ],
};
