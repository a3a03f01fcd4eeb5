import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sportmonks',
  name: 'Sportmonks',
  hosts: ['api.sportmonks.com', 'soccer.sportmonks.com'],
  kinds: [
    {
      id: 'sportmonks-api-token',
      title: 'Sportmonks API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<60 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_token' },
        { in: 'header', name: 'Authorization' },
      ],
      keywords: ['sportmonks', 'sportsmonk'],
      testValues: 'other scanners spell the keyword sportsmonk, which misses the real name',
      verify: {
        method: 'GET',
        url: 'https://soccer.sportmonks.com/api/v2.0/leagues?api_token={token}',
        auth: 'query api_token',
        validStatus: [200],
        invalidStatus: [401],
        note: 'v2 host as in other scanners; v3 lives on api.sportmonks.com',
        safe: true,
      },
      references: ['kingfisher:sportsmonk.yml', 'trufflehog:sportsmonk'],
    },
  ],
};
