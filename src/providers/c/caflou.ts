import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'caflou',
  name: 'Caflou',
  hosts: ['app.caflou.com'],
  kinds: [
    {
      id: 'caflou-api-token',
      title: 'Caflou API token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['eyJhbGciOiJIUzI1NiJ9<135 base64url+.>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['caflou'],
      verify: {
        method: 'GET',
        url: 'https://app.caflou.com/api/v1/accounts',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:caflou', 'kingfisher:caflou.yml'],
    },
  ],
};
