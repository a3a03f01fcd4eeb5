import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'whoxy',
  name: 'Whoxy',
  hosts: ['api.whoxy.com'],
  kinds: [
    {
      id: 'whoxy-api-key',
      title: 'Whoxy API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<33 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['whoxy'],
      verify: {
        method: 'GET',
        url: 'https://api.whoxy.com/?key={token}&account=balance',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [200],
        note: 'body "status": 1 when valid; costs nothing',
        safe: true,
      },
      references: ['kingfisher:whoxy.yml', 'trufflehog:whoxy'],
    },
  ],
};
