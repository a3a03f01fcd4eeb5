import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'rocketreach',
  name: 'RocketReach',
  hosts: ['api.rocketreach.co'],
  kinds: [
    {
      id: 'rocketreach-api-key',
      title: 'RocketReach API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<39 lower-alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Api-Key' }],
      keywords: ['rocketreach'],
      verify: {
        method: 'GET',
        url: 'https://api.rocketreach.co/v2/api/account',
        auth: 'header Api-Key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:rocketreach.yml', 'trufflehog:rocketreach'],
    },
  ],
};
