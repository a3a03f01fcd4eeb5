import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'codacy',
  name: 'Codacy',
  hosts: ['app.codacy.com', 'api.codacy.com'],
  kinds: [
    {
      id: 'codacy-api-token',
      title: 'Codacy account API token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<20-24 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'api-token' }],
      keywords: ['codacy'],
      verify: {
        method: 'GET',
        url: 'https://app.codacy.com/api/v3/user',
        auth: 'header api-token',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://app.codacy.com/account/access-management',
      docsUrl: 'https://docs.codacy.com/codacy-api/api-tokens/',
      references: ['kingfisher:codacy.yml', 'trufflehog:codacy'],
    },
  ],
};
