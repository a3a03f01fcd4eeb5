import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'locationiq',
  name: 'LocationIQ',
  hosts: ['us1.locationiq.com', 'eu1.locationiq.com', 'api.locationiq.com'],
  kinds: [
    {
      id: 'locationiq-access-token',
      title: 'LocationIQ access token',
      type: 'api-key',
      severity: 'low',
      patterns: ['pk.<32 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['locationiq'],
      testValues: 'often used in browsers',
      verify: {
        method: 'GET',
        url: 'https://us1.locationiq.com/v1/reverse.php?lat=-37.870662&lon=144.9803321&format=json&key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:locationiq', 'general-knowledge'],
    },
  ],
};
