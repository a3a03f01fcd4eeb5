import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'dandelion',
  name: 'Dandelion',
  hosts: ['api.dandelion.eu'],
  kinds: [
    {
      id: 'dandelion-api-token',
      title: 'Dandelion API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'token' }],
      keywords: ['dandelion'],
      verify: {
        method: 'GET',
        url: 'https://api.dandelion.eu/datatxt/li/v1/?text=Smart&token={token}',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:dandelion.yml', 'trufflehog:dandelion'],
    },
  ],
};
