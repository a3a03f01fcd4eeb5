import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'clockify',
  name: 'Clockify',
  hosts: ['api.clockify.me', 'reports.api.clockify.me'],
  kinds: [
    {
      id: 'clockify-api-key',
      title: 'Clockify API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<48 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Api-Key' }],
      keywords: ['clockify'],
      verify: {
        method: 'GET',
        url: 'https://api.clockify.me/api/v1/user',
        auth: 'header X-Api-Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://app.clockify.me/user/preferences',
      docsUrl: 'https://docs.clockify.me/',
      references: ['kingfisher:clockify.yml', 'trufflehog:clockify'],
    },
  ],
};
