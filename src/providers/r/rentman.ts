import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'rentman',
  name: 'Rentman',
  hosts: ['api.rentman.net'],
  kinds: [
    {
      id: 'rentman-api-token',
      title: 'Rentman API token (JWT)',
      type: 'api-key',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['rentman'],
      verify: {
        method: 'GET',
        url: 'https://api.rentman.net/files',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:rentman.yml', 'trufflehog:rentman'],
    },
  ],
};
