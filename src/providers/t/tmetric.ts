import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tmetric',
  name: 'TMetric',
  hosts: ['app.tmetric.com'],
  kinds: [
    {
      id: 'tmetric-api-token',
      title: 'TMetric API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['tmetric'],
      verify: {
        method: 'GET',
        url: 'https://app.tmetric.com/api/v3/user',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:tmetric.yml', 'trufflehog:tmetric'],
    },
  ],
};
