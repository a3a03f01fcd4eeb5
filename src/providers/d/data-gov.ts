import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'data-gov',
  name: 'Data.gov',
  hosts: ['api.data.gov', 'api.nasa.gov', 'api.ers.usda.gov', 'developer.nrel.gov', 'api.nal.usda.gov'],
  kinds: [
    {
      id: 'data-gov-api-key',
      title: 'api.data.gov key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_key' },
        { in: 'header', name: 'X-Api-Key' },
      ],
      group: 'data-gov-api-key',
      testValues: 'DEMO_KEY is a documented shared key.',
      verify: {
        method: 'GET',
        url: 'https://api.ers.usda.gov/data/arms/state?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://api.data.gov/docs/developer-manual/',
      references: ['kingfisher:datagov.yml', 'trufflehog:datagov'],
    },
  ],
};
