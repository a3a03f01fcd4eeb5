import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bombbomb',
  name: 'BombBomb',
  hosts: ['api.bombbomb.com'],
  kinds: [
    {
      id: 'bombbomb-api-key',
      title: 'BombBomb API token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['bombbomb'],
      verify: {
        method: 'GET',
        url: 'https://api.bombbomb.com/v2/user/',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developer.bombbomb.com/api',
      references: ['trufflehog:bombbomb', 'kingfisher:bombbomb.yml'],
    },
  ],
};
