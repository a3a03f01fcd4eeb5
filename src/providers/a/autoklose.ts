import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'autoklose',
  name: 'Autoklose',
  hosts: ['api.autoklose.com'],
  kinds: [
    {
      id: 'autoklose-api-token',
      title: 'Autoklose API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_token' }],
      keywords: ['autoklose'],
      verify: {
        method: 'GET',
        url: 'https://api.autoklose.com/api/me/?api_token={token}',
        auth: 'query api_token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:autoklose.yml', 'trufflehog:autoklose'],
    },
  ],
};
