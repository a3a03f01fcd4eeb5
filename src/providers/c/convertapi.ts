import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'convertapi',
  name: 'ConvertAPI',
  hosts: ['v2.convertapi.com'],
  kinds: [
    {
      id: 'convertapi-secret',
      title: 'ConvertAPI secret',
      type: 'api-key',
      severity: 'low',
      patterns: ['secret_<16 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'Secret' },
        { in: 'query', name: 'auth' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['convertapi'],
      verify: {
        method: 'GET',
        url: 'https://v2.convertapi.com/user?auth={token}',
        auth: 'query auth',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://www.convertapi.com/a/authentication',
      docsUrl: 'https://docs.convertapi.com/docs/authentication',
      references: ['kingfisher:convertapi.yml', 'trufflehog:convertapi'],
    },
  ],
};
