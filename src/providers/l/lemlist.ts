import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'lemlist',
  name: 'lemlist',
  hosts: ['api.lemlist.com'],
  kinds: [
    {
      id: 'lemlist-api-key',
      title: 'lemlist API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['lemlist'],
      verify: {
        method: 'GET',
        url: 'https://api.lemlist.com/api/team',
        auth: 'basic empty user, password=key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:lemlist.yml', 'trufflehog:lemlist'],
    },
  ],
};
