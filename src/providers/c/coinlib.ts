import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'coinlib',
  name: 'Coinlib',
  hosts: ['coinlib.io'],
  kinds: [
    {
      id: 'coinlib-api-key',
      title: 'Coinlib API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<16 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['coinlib'],
      verify: {
        method: 'GET',
        url: 'https://coinlib.io/api/v1/global?key={token}&pref=EUR',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:coinlib.yml', 'trufflehog:coinlib'],
    },
  ],
};
