import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'clustdoc',
  name: 'Clustdoc',
  hosts: ['clustdoc.com'],
  kinds: [
    {
      id: 'clustdoc-api-token',
      title: 'Clustdoc API token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<60 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['clustdoc'],
      verify: {
        method: 'GET',
        url: 'https://clustdoc.com/api/users',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:clustdoc.yml', 'trufflehog:clustdoc'],
    },
  ],
};
