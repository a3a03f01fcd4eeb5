import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'skybiometry',
  name: 'SkyBiometry',
  hosts: ['api.skybiometry.com'],
  kinds: [
    {
      id: 'skybiometry-api-secret',
      title: 'SkyBiometry API key or secret',
      type: 'api-key',
      severity: 'low',
      patterns: ['<25-26 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_secret' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['skybiometry'],
      verify: {
        method: 'GET',
        url: 'https://api.skybiometry.com/fc/account/authenticate?api_key={key}&api_secret={token}',
        auth: 'query api_key and api_secret',
        validStatus: [200],
        invalidStatus: [400, 401],
        safe: true,
      },
      references: ['trufflehog:skybiometry'],
    },
  ],
};
