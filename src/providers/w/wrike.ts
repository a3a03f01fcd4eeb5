import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'wrike',
  name: 'Wrike',
  hosts: ['www.wrike.com', 'app-us2.wrike.com', 'app-eu.wrike.com'],
  kinds: [
    {
      id: 'wrike-access-token',
      title: 'Wrike permanent or OAuth access token (JWT)',
      type: 'api-key',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['wrike'],
      verify: {
        method: 'GET',
        url: 'https://app-us2.wrike.com/api/v4/contacts?me=true',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'the data-centre host must match',
        safe: true,
      },
      revokeUrl: 'https://www.wrike.com/frontend/apps/index.html#api',
      docsUrl: 'https://developers.wrike.com/',
      references: ['kingfisher:wrike.yml', 'trufflehog:wrike', 'general-knowledge'],
    },
  ],
};
