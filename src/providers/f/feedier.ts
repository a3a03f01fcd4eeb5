import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'feedier',
  name: 'Feedier',
  hosts: ['api.feedier.com'],
  kinds: [
    {
      id: 'feedier-api-key',
      title: 'Feedier API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['feedier'],
      verify: {
        method: 'GET',
        url: 'https://api.feedier.com/v1/carriers',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:feedier.yml', 'trufflehog:feedier'],
    },
  ],
};
