import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'contentful',
  name: 'Contentful',
  hosts: ['cdn.contentful.com', 'preview.contentful.com', 'graphql.contentful.com'],
  kinds: [
    {
      id: 'contentful-delivery-token',
      title: 'Contentful delivery or preview token',
      type: 'access-token',
      severity: 'low',
      patterns: ['<43 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'access_token' },
      ],
      keywords: ['contentful'],
      testValues: 'Delivery tokens are read-only and ship in front ends; preview tokens show drafts.',
      docsUrl: 'https://www.contentful.com/developers/docs/references/authentication/',
      references: ['gitleaks:contentful.go'],
    },
    {
      id: 'contentful-management-token',
      title: 'Contentful personal access (CMA) token',
      type: 'access-token',
      severity: 'high',
      patterns: ['CFPAT-<43 base64url>'],
      distinctive: true,
      hosts: ['api.contentful.com', 'api.eu.contentful.com', 'upload.contentful.com'],
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      verify: {
        method: 'GET',
        url: 'https://api.contentful.com/organizations',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://app.contentful.com/account/profile/cma_tokens',
      docsUrl: 'https://www.contentful.com/developers/docs/references/authentication/',
      references: ['kingfisher:contentful.yml', 'trufflehog:contentfulpersonalaccesstoken'],
    },
  ],
};
