import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'reallysimplesystems',
  name: 'Really Simple Systems (Spotler CRM)',
  hosts: ['apiv4.reallysimplesystems.com'],
  kinds: [
    {
      id: 'reallysimplesystems-api-token',
      title: 'Really Simple Systems CRM API v4 token (JWT)',
      type: 'api-key',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['reallysimplesystems'],
      verify: {
        method: 'GET',
        url: 'https://apiv4.reallysimplesystems.com/accounts',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:reallysimplesystems.yml', 'trufflehog:reallysimplesystems'],
    },
  ],
};
