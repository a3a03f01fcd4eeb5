import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'besnappy',
  name: 'Snappy (BeSnappy)',
  hosts: ['app.besnappy.com'],
  kinds: [
    {
      id: 'besnappy-api-key',
      title: 'Snappy API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['besnappy'],
      verify: {
        method: 'GET',
        url: 'https://app.besnappy.com/api/v1/accounts',
        auth: 'basic (key as user, x as password)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:besnappy.yml', 'trufflehog:besnappy'],
    },
  ],
};
