import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'hybiscus',
  name: 'Hybiscus',
  hosts: ['api.hybiscus.dev'],
  kinds: [
    {
      id: 'hybiscus-api-key',
      title: 'Hybiscus API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<43 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-KEY' }],
      keywords: ['hybiscus'],
      verify: {
        method: 'GET',
        url: 'https://api.hybiscus.dev/api/v1/get-remaining-quota',
        auth: 'header X-API-KEY',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:hybiscus.yml', 'trufflehog:hybiscus'],
    },
  ],
};
