import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'rollbar',
  name: 'Rollbar',
  hosts: ['api.rollbar.com'],
  kinds: [
    {
      id: 'rollbar-access-token',
      title: 'Rollbar project access token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32-128 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-Rollbar-Access-Token' },
        { in: 'query', name: 'access_token' },
      ],
      keywords: ['rollbar'],
      unconfirmed: true,
      testValues: 'post_client_item tokens are public (in page source)',
      verify: {
        method: 'GET',
        url: 'https://api.rollbar.com/api/1/items?page=1',
        auth: 'header X-Rollbar-Access-Token',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'a post_server_item token answers 403: live, write-only',
        safe: true,
      },
      docsUrl: 'https://docs.rollbar.com/docs/access-tokens',
      references: ['general-knowledge'],
    },
  ],
};
