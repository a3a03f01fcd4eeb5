import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'storecove',
  name: 'Storecove',
  hosts: ['api.storecove.com'],
  kinds: [
    {
      id: 'storecove-api-key',
      title: 'Storecove API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['storecove'],
      verify: {
        method: 'GET',
        url: 'https://api.storecove.com/api/v2/discovery/identifiers',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:storecove.yml', 'trufflehog:storecove'],
    },
  ],
};
