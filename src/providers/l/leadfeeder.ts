import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  hosts: ['api.leadfeeder.com'],
  kinds: [
    {
      id: 'leadfeeder-api-token',
      title: 'Leadfeeder API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<43 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token token=' }],
      keywords: ['leadfeeder'],
      verify: {
        method: 'GET',
        url: 'https://api.leadfeeder.com/accounts',
        auth: 'Authorization: Token token={token}',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:leadfeeder.yml', 'trufflehog:leadfeeder'],
    },
  ],
};
