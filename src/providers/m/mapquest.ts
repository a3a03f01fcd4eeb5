import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mapquest',
  name: 'MapQuest',
  hosts: ['www.mapquestapi.com'],
  kinds: [
    {
      id: 'mapquest-api-key',
      title: 'MapQuest API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['mapquest'],
      verify: {
        method: 'GET',
        url: 'https://www.mapquestapi.com/datamanager/v2/get-column-types?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:mapquest.yml', 'trufflehog:mapquest'],
    },
  ],
};
