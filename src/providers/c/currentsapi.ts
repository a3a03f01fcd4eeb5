import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'currentsapi',
  name: 'Currents API',
  hosts: ['api.currentsapi.services'],
  kinds: [
    {
      id: 'currentsapi-api-key',
      title: 'Currents API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<48 base64url++=>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization' },
        { in: 'query', name: 'apiKey' },
      ],
      keywords: ['currentsapi'],
      verify: {
        method: 'GET',
        url: 'https://api.currentsapi.services/v1/latest-news',
        auth: 'header Authorization: {token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:currentsapi.yml', 'trufflehog:currentsapi'],
    },
  ],
};
