import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'documo',
  name: 'Documo',
  hosts: ['api.documo.com'],
  kinds: [
    {
      id: 'documo-api-key',
      title: 'Documo (mFax) API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['documo', 'mfax'],
      verify: {
        method: 'GET',
        url: 'https://api.documo.com/v1/me',
        auth: 'header Authorization: Basic {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.documo.com/',
      references: ['kingfisher:documo.yml', 'trufflehog:documo'],
    },
  ],
};
