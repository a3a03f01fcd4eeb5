import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'glassnode',
  name: 'Glassnode',
  hosts: ['api.glassnode.com'],
  kinds: [
    {
      id: 'glassnode-api-key',
      title: 'Glassnode API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<27 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_key' },
        { in: 'header', name: 'X-Api-Key' },
      ],
      keywords: ['glassnode'],
      verify: {
        method: 'GET',
        url: 'https://api.glassnode.com/v1/metrics/indicators/sopr?a=btc&api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.glassnode.com/basic-api/api-key',
      references: ['kingfisher:glassnode.yml', 'trufflehog:glassnode'],
    },
  ],
};
