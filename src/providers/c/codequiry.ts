import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'codequiry',
  name: 'Codequiry',
  hosts: ['codequiry.com', 'dashboard.codequiry.com'],
  kinds: [
    {
      id: 'codequiry-api-key',
      title: 'Codequiry API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'apikey' }],
      keywords: ['codequiry'],
      verify: {
        method: 'GET',
        url: 'https://codequiry.com/api/v1/checks',
        auth: 'header apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:codequiry.yml', 'trufflehog:codequiry'],
    },
  ],
};
