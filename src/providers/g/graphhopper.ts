import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'graphhopper',
  name: 'GraphHopper',
  hosts: ['graphhopper.com'],
  kinds: [
    {
      id: 'graphhopper-api-key',
      title: 'GraphHopper API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['graphhopper'],
      verify: {
        method: 'GET',
        url: 'https://graphhopper.com/api/1/geocode?q=Philippines&key={token}&type=json',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.graphhopper.com/',
      references: ['kingfisher:graphhopper.yml', 'trufflehog:graphhopper'],
    },
  ],
};
