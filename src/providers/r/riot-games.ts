import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'riot-games',
  name: 'Riot Games',
  hosts: ['*.api.riotgames.com'],
  kinds: [
    {
      id: 'riot-games-api-key',
      title: 'Riot Games API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['RGAPI-<uuid>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'X-Riot-Token' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['riotgames'],
      unconfirmed: true,
      testValues: 'development keys expire after 24 hours',
      verify: {
        method: 'GET',
        url: 'https://euw1.api.riotgames.com/lol/status/v4/platform-data',
        auth: 'header X-Riot-Token',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://developer.riotgames.com/',
      docsUrl: 'https://developer.riotgames.com/docs/portal',
      references: ['general-knowledge'],
    },
  ],
};
