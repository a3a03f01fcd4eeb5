import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cloudmersive',
  name: 'Cloudmersive',
  hosts: ['api.cloudmersive.com'],
  kinds: [
    {
      id: 'cloudmersive-api-key',
      title: 'Cloudmersive API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Apikey' }],
      keywords: ['cloudmersive'],
      verify: {
        method: 'POST',
        url: 'https://api.cloudmersive.com/validate/address/parse',
        auth: 'header Apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'a stateless parse call; uses one quota unit; 401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:cloudmersive.yml', 'trufflehog:cloudmersive'],
    },
  ],
};
