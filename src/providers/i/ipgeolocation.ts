import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ipgeolocation',
  name: 'ipgeolocation.io',
  hosts: ['api.ipgeolocation.io'],
  kinds: [
    {
      id: 'ipgeolocation-api-key',
      title: 'ipgeolocation.io API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apiKey' }],
      keywords: ['ipgeolocation'],
      verify: {
        method: 'GET',
        url: 'https://api.ipgeolocation.io/ipgeo?apiKey={token}',
        auth: 'query apiKey',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:ipgeolocation.yml', 'trufflehog:ipgeolocation'],
    },
  ],
};
