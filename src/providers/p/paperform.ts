import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'paperform',
  name: 'Paperform',
  hosts: ['api.paperform.co'],
  kinds: [
    {
      id: 'paperform-api-key',
      title: 'Paperform API key',
      type: 'access-token',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['paperform'],
      verify: {
        method: 'GET',
        url: 'https://api.paperform.co/v1/forms',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:paperform.yml', 'trufflehog:paperform'],
    },
  ],
};
