import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'coda',
  name: 'Coda',
  hosts: ['coda.io'],
  kinds: [
    {
      id: 'coda-api-token',
      title: 'Coda API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['coda'],
      verify: {
        method: 'GET',
        url: 'https://coda.io/apis/v1/whoami',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://coda.io/account',
      docsUrl: 'https://coda.io/developers/apis/v1',
      references: ['kingfisher:coda.yml', 'trufflehog:coda'],
    },
  ],
};
