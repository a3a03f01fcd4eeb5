import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'livestorm',
  name: 'Livestorm',
  hosts: ['api.livestorm.co'],
  kinds: [
    {
      id: 'livestorm-api-token',
      title: 'Livestorm API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIi<120-200 base64url>.<43 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['livestorm'],
      verify: {
        method: 'GET',
        url: 'https://api.livestorm.co/v1/ping',
        auth: 'Authorization: {token} (no scheme)',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:livestorm.yml', 'trufflehog:livestorm'],
    },
  ],
};
