import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'browshot',
  name: 'Browshot',
  hosts: ['api.browshot.com'],
  kinds: [
    {
      id: 'browshot-api-key',
      title: 'Browshot API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<28 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['browshot'],
      verify: {
        method: 'GET',
        url: 'https://api.browshot.com/api/v1/instance/list?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [400, 401],
        safe: true,
      },
      docsUrl: 'https://browshot.com/api/documentation',
      references: ['kingfisher:browshot.yml', 'trufflehog:browshot'],
    },
  ],
};
