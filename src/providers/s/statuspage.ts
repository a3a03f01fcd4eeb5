import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'statuspage',
  name: 'Statuspage (Atlassian)',
  hosts: ['api.statuspage.io'],
  kinds: [
    {
      id: 'statuspage-api-key',
      title: 'Statuspage API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'OAuth' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['statuspage'],
      verify: {
        method: 'GET',
        url: 'https://api.statuspage.io/v1/pages',
        auth: 'header Authorization: OAuth {token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://manage.statuspage.io/',
      docsUrl: 'https://developer.statuspage.io/',
      references: ['kingfisher:statuspage.yml', 'trufflehog:statuspage'],
    },
  ],
};
