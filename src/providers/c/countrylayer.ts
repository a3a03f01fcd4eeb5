import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'countrylayer',
  name: 'countrylayer',
  hosts: ['api.countrylayer.com'],
  kinds: [
    {
      id: 'countrylayer-access-key',
      title: 'countrylayer access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['countrylayer'],
      verify: {
        method: 'GET',
        url: 'https://api.countrylayer.com/v2/all?access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:countrylayer.yml', 'trufflehog:countrylayer'],
    },
  ],
};
