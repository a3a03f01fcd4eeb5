import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'parsehub',
  name: 'ParseHub',
  hosts: ['www.parsehub.com'],
  kinds: [
    {
      id: 'parsehub-api-key',
      title: 'ParseHub API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<12-16 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['parsehub'],
      verify: {
        method: 'GET',
        url: 'https://www.parsehub.com/api/v2/projects?limit=1&api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:parsehub'],
    },
  ],
};
