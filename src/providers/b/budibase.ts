import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'budibase',
  name: 'Budibase',
  hosts: ['budibase.app', '*.budibase.app'],
  kinds: [
    {
      id: 'budibase-api-key',
      title: 'Budibase API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 hex>-<78-80 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'x-budibase-api-key' }],
      verify: {
        method: 'POST',
        url: 'https://budibase.app/api/public/v1/applications/search',
        auth: 'header x-budibase-api-key, body {"name":"qwerty"}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'a search, changes nothing',
        safe: true,
      },
      docsUrl: 'https://docs.budibase.com/docs/rest',
      references: ['kingfisher:budibase.yml', 'trufflehog:budibase'],
    },
  ],
};
