import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tefter',
  name: 'Tefter',
  hosts: ['www.tefter.io'],
  kinds: [
    {
      id: 'tefter-user-token',
      title: 'Tefter user token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-User-Token' }],
      keywords: ['tefter'],
      verify: {
        method: 'POST',
        url: 'https://www.tefter.io/api/v1/bookmarks?url=example.com',
        auth: 'header X-User-Token',
        validStatus: [200],
        invalidStatus: [401],
        note: 'creates a bookmark: never probe',
        safe: false,
      },
      docsUrl: 'https://www.tefter.io/docs/api',
      references: ['kingfisher:tefter.yml', 'trufflehog:tefter'],
    },
  ],
};
