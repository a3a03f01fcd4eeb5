import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'weatherbit',
  name: 'Weatherbit',
  hosts: ['api.weatherbit.io'],
  kinds: [
    {
      id: 'weatherbit-api-key',
      title: 'Weatherbit API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['weatherbit'],
      verify: {
        method: 'GET',
        url: 'https://api.weatherbit.io/v2.0/subscription/usage?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://www.weatherbit.io/account/dashboard',
      references: ['kingfisher:weatherbit.yml', 'trufflehog:weatherbit', 'general-knowledge'],
    },
  ],
};
