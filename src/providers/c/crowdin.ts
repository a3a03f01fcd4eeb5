import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'crowdin',
  name: 'Crowdin',
  hosts: ['api.crowdin.com', '*.api.crowdin.com'],
  kinds: [
    {
      id: 'crowdin-api-token',
      title: 'Crowdin personal access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<80 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['crowdin'],
      verify: {
        method: 'GET',
        url: 'https://api.crowdin.com/api/v2/storages',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://crowdin.com/settings#api-key',
      docsUrl: 'https://support.crowdin.com/developer/api/',
      references: ['kingfisher:crowdin.yml', 'trufflehog:crowdin'],
    },
  ],
};
