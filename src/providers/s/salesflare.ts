import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'salesflare',
  name: 'Salesflare',
  hosts: ['api.salesflare.com'],
  kinds: [
    {
      id: 'salesflare-api-key',
      title: 'Salesflare API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<45 word>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['salesflare'],
      verify: {
        method: 'GET',
        url: 'https://api.salesflare.com/me/contacts',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:salesflare.yml', 'trufflehog:salesflare'],
    },
  ],
};
