import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'apimetrics',
  name: 'APImetrics',
  hosts: ['client.apimetrics.io'],
  kinds: [
    {
      id: 'apimetrics-api-key',
      title: 'APImetrics API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['apimetrics'],
      verify: {
        method: 'GET',
        url: 'https://client.apimetrics.io/api/2/calls/',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:apimetrics.yml', 'trufflehog:apimetrics'],
    },
  ],
};
