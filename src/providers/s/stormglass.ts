import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'stormglass',
  name: 'Storm Glass',
  hosts: ['api.stormglass.io'],
  kinds: [
    {
      id: 'stormglass-api-key',
      title: 'Storm Glass API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>-<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['stormglass'],
      verify: {
        method: 'GET',
        url: 'https://api.stormglass.io/v2/weather/point?lat=58.7984&lng=17.8081&params=windSpeed',
        auth: 'header Authorization (raw key)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'uses one request',
        safe: true,
      },
      references: ['kingfisher:stormglass.yml', 'trufflehog:stormglass'],
    },
  ],
};
