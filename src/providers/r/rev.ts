import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'rev',
  name: 'Rev.com',
  hosts: ['www.rev.com', 'api.rev.com'],
  kinds: [
    {
      id: 'rev-client-api-key',
      title: 'Rev.com client API key',
      type: 'client-secret',
      severity: 'low',
      patterns: ['<27 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Rev' }],
      keywords: ['rev'],
      pairedWith: 'rev-user-api-key',
      references: ['trufflehog:rev'],
    },
    {
      id: 'rev-user-api-key',
      title: 'Rev.com user API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<27 base64>='],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Rev' }],
      keywords: ['rev'],
      pairedWith: 'rev-client-api-key',
      verify: {
        method: 'GET',
        url: 'https://www.rev.com/api/v1/orders',
        auth: 'header Authorization: Rev {client_key}:{user_key}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:rev'],
    },
  ],
};
