import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'urlscan',
  name: 'urlscan.io',
  hosts: ['urlscan.io'],
  kinds: [
    {
      id: 'urlscan-api-key',
      title: 'urlscan.io API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'API-Key' }],
      keywords: ['urlscan'],
      verify: {
        method: 'GET',
        url: 'https://urlscan.io/api/v1/quotas',
        auth: 'header API-Key',
        validStatus: [200],
        invalidStatus: [400, 401],
        note: 'other scanners use /user/quotas',
        safe: true,
      },
      revokeUrl: 'https://urlscan.io/user/profile/',
      docsUrl: 'https://urlscan.io/docs/api/',
      references: ['kingfisher:urlscan.yml', 'trufflehog:urlscan', 'general-knowledge'],
    },
  ],
};
