import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'daily',
  name: 'Daily',
  hosts: ['api.daily.co'],
  kinds: [
    {
      id: 'daily-api-key',
      title: 'Daily.co API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['dailyco', 'daily'],
      verify: {
        method: 'GET',
        url: 'https://api.daily.co/v1/rooms',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://dashboard.daily.co/developers',
      docsUrl: 'https://docs.daily.co/reference/rest-api',
      references: ['kingfisher:dailyco.yml', 'trufflehog:dailyco'],
    },
  ],
};
