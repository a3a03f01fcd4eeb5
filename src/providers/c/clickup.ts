import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'clickup',
  name: 'ClickUp',
  hosts: ['api.clickup.com'],
  kinds: [
    {
      id: 'clickup-personal-token',
      title: 'ClickUp personal API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['pk_<6-9 digits>_<32 upper-alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      verify: {
        method: 'GET',
        url: 'https://api.clickup.com/api/v2/user',
        auth: 'header Authorization: {token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://app.clickup.com/settings/apps',
      docsUrl: 'https://developer.clickup.com/docs/authentication',
      references: ['kingfisher:clickup.yml', 'trufflehog:clickuppersonaltoken'],
    },
  ],
};
