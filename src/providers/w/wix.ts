import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'wix',
  name: 'Wix',
  hosts: ['www.wixapis.com'],
  kinds: [
    {
      id: 'wix-api-key',
      title: 'Wix API key (JWT behind IST.)',
      type: 'api-key',
      severity: 'critical',
      patterns: ['IST.eyJ<300-1500 base64url+.>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['wix'],
      unconfirmed: true,
      verify: {
        method: 'GET',
        url: 'https://www.wixapis.com/site-list/v2/sites?paging.limit=1',
        auth: 'header Authorization (raw), wix-account-id',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'list endpoint may want POST',
        safe: true,
      },
      revokeUrl: 'https://manage.wix.com/account/api-keys',
      docsUrl: 'https://dev.wix.com/docs/rest',
      references: ['general-knowledge'],
    },
  ],
};
