import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'travelpayouts',
  name: 'Travelpayouts',
  hosts: ['api.travelpayouts.com'],
  kinds: [
    {
      id: 'travelpayouts-api-token',
      title: 'Travelpayouts API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'token' },
        { in: 'header', name: 'X-Access-Token' },
      ],
      keywords: ['travelpayouts'],
      verify: {
        method: 'GET',
        url: 'https://api.travelpayouts.com/v2/prices/latest?currency=usd&limit=1&token={token}',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:travelpayouts.yml', 'trufflehog:travelpayouts'],
    },
  ],
};
