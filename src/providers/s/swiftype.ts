import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'swiftype',
  name: 'Swiftype (Elastic)',
  hosts: ['search-api.swiftype.com', 'api.swiftype.com'],
  kinds: [
    {
      id: 'swiftype-auth-token',
      title: 'Swiftype API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<20 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'auth_token' },
        { in: 'query', name: 'auth_token' },
      ],
      keywords: ['swiftype'],
      references: ['kingfisher:swiftype.yml', 'trufflehog:swiftype'],
    },
  ],
};
