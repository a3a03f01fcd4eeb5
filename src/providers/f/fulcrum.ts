import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'fulcrum',
  name: 'Fulcrum',
  hosts: ['api.fulcrumapp.com', 'api.fulcrumapp-au.com', 'api.fulcrumapp-ca.com', 'api.fulcrumapp-eu.com'],
  kinds: [
    {
      id: 'fulcrum-api-token',
      title: 'Fulcrum API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<80 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-ApiToken' },
        { in: 'query', name: 'token' },
      ],
      keywords: ['fulcrum'],
      verify: {
        method: 'GET',
        url: 'https://api.fulcrumapp.com/api/v2/forms.json',
        auth: 'header X-ApiToken',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.fulcrumapp.com/reference/authentication',
      references: ['kingfisher:fulcrum.yml', 'trufflehog:fulcrum'],
    },
  ],
};
