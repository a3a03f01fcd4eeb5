import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'weatherstack',
  name: 'Weatherstack',
  hosts: ['api.weatherstack.com'],
  kinds: [
    {
      id: 'weatherstack-access-key',
      title: 'Weatherstack access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['weatherstack'],
      verify: {
        method: 'GET',
        url: 'https://api.weatherstack.com/current?access_key={token}&query=London',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [200],
        note: 'body error code 101 = invalid key; uses one call',
        safe: true,
      },
      references: ['kingfisher:weatherstack.yml', 'trufflehog:weatherstack'],
    },
  ],
};
