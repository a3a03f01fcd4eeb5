import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'monday',
  name: 'monday.com',
  hosts: ['api.monday.com'],
  kinds: [
    {
      id: 'monday-api-token',
      title: 'monday.com API token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['monday'],
      verify: {
        method: 'POST',
        url: 'https://api.monday.com/v2',
        auth: 'Authorization: {token} (no scheme)',
        validStatus: [200],
        invalidStatus: [401],
        note: 'GraphQL query; boards(limit:1) in other scanners, me{id} leaks less',
        safe: true,
      },
      docsUrl: 'https://developer.monday.com/api-reference/docs/authentication',
      references: ['kingfisher:monday.yml', 'trufflehog:monday'],
    },
  ],
};
