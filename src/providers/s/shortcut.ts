import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'shortcut',
  name: 'Shortcut',
  hosts: ['api.app.shortcut.com'],
  kinds: [
    {
      id: 'shortcut-api-token',
      title: 'Shortcut (Clubhouse) API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Shortcut-Token' },
        { in: 'query', name: 'token' },
      ],
      keywords: ['shortcut'],
      verify: {
        method: 'GET',
        url: 'https://api.app.shortcut.com/api/v3/member',
        auth: 'header Shortcut-Token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://app.shortcut.com/settings/account/api-tokens',
      docsUrl: 'https://developer.shortcut.com/api/rest/v3',
      references: ['kingfisher:shortcut.yml', 'trufflehog:shortcut'],
    },
  ],
};
