import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'campayn',
  name: 'Campayn',
  hosts: ['campayn.com', '*.campayn.com'],
  kinds: [
    {
      id: 'campayn-api-key',
      title: 'Campayn API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'TRUEREST apikey=' }],
      keywords: ['campayn'],
      verify: {
        method: 'GET',
        url: 'https://campayn.com/api/v1/lists',
        auth: 'header Authorization: TRUEREST apikey={token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:campayn.yml', 'trufflehog:campayn'],
    },
  ],
};
