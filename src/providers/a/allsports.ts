import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'allsports',
  name: 'AllSportsAPI',
  hosts: ['apiv2.allsportsapi.com'],
  kinds: [
    {
      id: 'allsports-api-key',
      title: 'AllSportsAPI key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'APIkey' }],
      keywords: ['allsports'],
      verify: {
        method: 'GET',
        url: 'https://apiv2.allsportsapi.com/football/?met=Countries&APIkey={token}',
        auth: 'query APIkey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: "200 with 'Wrong login credentials' in the body means invalid",
        safe: true,
      },
      references: ['trufflehog:allsports'],
    },
  ],
};
