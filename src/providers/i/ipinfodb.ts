import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ipinfodb',
  name: 'IPInfoDB',
  hosts: ['api.ipinfodb.com'],
  kinds: [
    {
      id: 'ipinfodb-api-key',
      title: 'IPInfoDB API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['ipinfodb'],
      verify: {
        method: 'GET',
        url: 'https://api.ipinfodb.com/v3/ip-country/?ip=8.8.8.8&format=json&key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [],
        note: 'body statusCode must be OK',
        safe: true,
      },
      references: ['kingfisher:ipinfodb.yml', 'trufflehog:ipinfodb'],
    },
  ],
};
