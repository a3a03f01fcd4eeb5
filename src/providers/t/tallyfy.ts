import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tallyfy',
  name: 'Tallyfy',
  hosts: ['api.tallyfy.com', 'go.tallyfy.com'],
  kinds: [
    {
      id: 'tallyfy-access-token',
      title: 'Tallyfy access token (JWT)',
      type: 'api-key',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['tallyfy'],
      verify: {
        method: 'GET',
        url: 'https://api.tallyfy.com/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:tallyfy.yml', 'trufflehog:tallyfy'],
    },
  ],
};
