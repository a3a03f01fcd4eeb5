import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'keenio',
  name: 'Keen',
  hosts: ['api.keen.io'],
  kinds: [
    {
      id: 'keenio-api-key',
      title: 'Keen IO organization key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['keen'],
      verify: {
        method: 'GET',
        url: 'https://api.keen.io/3.0/organizations/{org_id}/projects',
        auth: 'Authorization: {token}',
        validStatus: [200],
        invalidStatus: [],
        note: 'needs the 24-char organization id',
        safe: true,
      },
      references: ['trufflehog:keenio'],
    },
  ],
};
