import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'val-town',
  name: 'Val Town',
  hosts: ['api.val.town'],
  kinds: [
    {
      id: 'val-town-api-token',
      title: 'Val Town API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['vtwn_<20-80 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['valtown'],
      verify: {
        method: 'GET',
        url: 'https://api.val.town/v1/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://www.val.town/settings/api',
      docsUrl: 'https://docs.val.town/api/authentication/',
      references: ['public-code:val-town-api-token', 'general-knowledge'],
    },
  ],
};
