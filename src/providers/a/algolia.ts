import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'algolia',
  name: 'Algolia',
  hosts: ['*.algolia.net', '*.algolianet.com'],
  kinds: [
    {
      id: 'algolia-admin-api-key',
      title: 'Algolia API key (admin or restricted)',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-Algolia-API-Key', own: true },
        { in: 'query', name: 'x-algolia-api-key', own: true },
      ],
      keywords: ['algolia', 'docsearch'],
      pairedWith: 'algolia-application-id',
      testValues:
        "Search-only keys have the same shape and are meant for browsers (DocSearch sites publish them); the key's ACL decides how serious it is.",
      verify: {
        method: 'GET',
        url: 'https://{app_id}-dsn.algolia.net/1/keys/{token}',
        auth: 'headers X-Algolia-Application-Id + X-Algolia-API-Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: "body field acl lists what the key may do; only 'search' means publishable",
        safe: true,
      },
      revokeUrl: 'https://dashboard.algolia.com/account/api-keys',
      docsUrl: 'https://www.algolia.com/doc/guides/security/api-keys/',
      references: ['kingfisher:algolia.yml', 'trufflehog:algoliaadminkey', 'gitleaks:algolia.go'],
    },
    {
      id: 'algolia-application-id',
      title: 'Algolia application ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['<10 upper-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-Algolia-Application-Id' },
        { in: 'query', name: 'x-algolia-application-id' },
      ],
      keywords: ['algolia'],
      testValues: 'Public; also the first label of the API host.',
      references: ['kingfisher:algolia.yml', 'trufflehog:algoliaadminkey'],
    },
  ],
};
