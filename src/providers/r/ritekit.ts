import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ritekit',
  name: 'RiteKit',
  hosts: ['api.ritekit.com'],
  kinds: [
    {
      id: 'ritekit-client-id',
      title: 'RiteKit API key (client_id)',
      type: 'api-key',
      severity: 'low',
      patterns: ['<44 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'client_id' }],
      keywords: ['ritekit'],
      verify: {
        method: 'GET',
        url: 'https://api.ritekit.com/v1/stats/multiple-hashtags?tags=hello&client_id={token}',
        auth: 'query client_id',
        validStatus: [200],
        invalidStatus: [401],
        note: 'uses one call of quota',
        safe: true,
      },
      references: ['kingfisher:ritekit.yml', 'trufflehog:ritekit'],
    },
  ],
};
