import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zerobounce',
  name: 'ZeroBounce',
  hosts: ['api.zerobounce.net'],
  kinds: [
    {
      id: 'zerobounce-api-key',
      title: 'ZeroBounce API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_key' },
        { in: 'body', name: 'api_key' },
      ],
      keywords: ['zerobounce'],
      verify: {
        method: 'GET',
        url: 'https://api.zerobounce.net/v2/getcredits?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [200, 401],
        note: 'body Credits -1 = wrong key; costs nothing',
        safe: true,
      },
      revokeUrl: 'https://www.zerobounce.net/members/API',
      docsUrl: 'https://www.zerobounce.net/docs/',
      references: ['kingfisher:zerobounce.yml', 'trufflehog:zerobounce', 'general-knowledge'],
    },
  ],
};
