import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'hygraph',
  name: 'GraphCMS (Hygraph)',
  hosts: ['*.graphcms.com', '*.hygraph.com'],
  kinds: [
    {
      id: 'hygraph-permanent-auth-token',
      title: 'GraphCMS / Hygraph permanent auth token',
      type: 'access-token',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['graphcms', 'hygraph'],
      verify: {
        method: 'POST',
        url: 'https://{region}.hygraph.com/v2/{project}/master',
        auth: 'Bearer, body {"query":"{ __typename }"}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'other scanners post to a retired graphcms.com host',
        safe: true,
      },
      docsUrl: 'https://hygraph.com/docs/api-reference/basics/authorization',
      references: ['trufflehog:graphcms'],
    },
  ],
};
