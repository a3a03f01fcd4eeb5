import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ip2location',
  name: 'IP2Location.io',
  hosts: ['api.ip2location.io'],
  kinds: [
    {
      id: 'ip2location-api-key',
      title: 'IP2Location.io API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['ip2location'],
      verify: {
        method: 'GET',
        url: 'https://api.ip2location.io/?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:ip2location.yml', 'trufflehog:ip2location'],
    },
  ],
};
