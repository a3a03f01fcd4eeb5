import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cloudsmith',
  name: 'Cloudsmith',
  hosts: ['api.cloudsmith.io', '*.cloudsmith.io'],
  kinds: [
    {
      id: 'cloudsmith-api-key',
      title: 'Cloudsmith API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-Api-Key' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['cloudsmith'],
      verify: {
        method: 'GET',
        url: 'https://api.cloudsmith.io/v1/user/self/',
        auth: 'header X-Api-Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '200 with authenticated:false = invalid; 401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://cloudsmith.io/user/settings/api/',
      docsUrl: 'https://help.cloudsmith.io/reference/introduction',
      references: ['kingfisher:cloudsmith.yml', 'trufflehog:cloudsmith'],
    },
  ],
};
