import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'aha',
  name: 'Aha!',
  hosts: ['*.aha.io'],
  kinds: [
    {
      id: 'aha-api-key',
      title: 'Aha! API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      verify: {
        method: 'GET',
        url: 'https://{host}/api/v1/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403, 404],
        safe: true,
      },
      docsUrl: 'https://www.aha.io/api',
      references: ['trufflehog:aha'],
    },
  ],
};
