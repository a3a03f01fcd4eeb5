import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tomtom',
  name: 'TomTom',
  hosts: ['api.tomtom.com'],
  kinds: [
    {
      id: 'tomtom-api-key',
      title: 'TomTom API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['tomtom'],
      verify: {
        method: 'GET',
        url: 'https://api.tomtom.com/map/1/tile/basic/main/0/0/0.png?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'uses one tile',
        safe: true,
      },
      revokeUrl: 'https://developer.tomtom.com/user/me/apps',
      references: ['kingfisher:tomtom.yml', 'trufflehog:tomtom'],
    },
  ],
};
