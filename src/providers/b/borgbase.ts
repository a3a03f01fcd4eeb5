import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'borgbase',
  name: 'BorgBase',
  hosts: ['api.borgbase.com'],
  kinds: [
    {
      id: 'borgbase-api-token',
      title: 'BorgBase API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<148-152 base64url+./>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['borgbase'],
      verify: {
        method: 'POST',
        url: 'https://api.borgbase.com/graphql',
        auth: 'Bearer, body {"query":"{ sshList {id, name}}"}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'read-only GraphQL query; body must contain sshList',
        safe: true,
      },
      docsUrl: 'https://docs.borgbase.com/api',
      references: ['kingfisher:borgbase.yml', 'trufflehog:borgbase'],
    },
  ],
};
