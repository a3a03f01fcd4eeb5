import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'upwave',
  name: 'Upwave',
  hosts: ['api.upwave.io'],
  kinds: [
    {
      id: 'upwave-api-token',
      title: 'Upwave API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      keywords: ['upwave'],
      verify: {
        method: 'GET',
        url: 'https://api.upwave.io/workspaces/',
        auth: 'header Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:upwave.yml', 'trufflehog:upwave'],
    },
  ],
};
