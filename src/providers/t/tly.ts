import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tly',
  name: 'T.LY',
  hosts: ['api.t.ly', 't.ly'],
  kinds: [
    {
      id: 'tly-api-token',
      title: 'T.LY URL shortener API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<60 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'api_token' },
      ],
      keywords: ['tly'],
      verify: {
        method: 'GET',
        url: 'https://api.t.ly/api/v1/link/list',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:tly.yml', 'trufflehog:tly'],
    },
  ],
};
