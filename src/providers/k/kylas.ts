import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'kylas',
  name: 'Kylas',
  hosts: ['api.kylas.io'],
  kinds: [
    {
      id: 'kylas-api-key',
      title: 'Kylas CRM API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'api-key' }],
      keywords: ['kylas'],
      verify: {
        method: 'GET',
        url: 'https://api.kylas.io/v1/contacts',
        auth: 'header api-key',
        validStatus: [200],
        invalidStatus: [],
        note: 'response holds contacts',
        safe: true,
      },
      references: ['kingfisher:kylas.yml', 'trufflehog:kylas'],
    },
  ],
};
