import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cicero',
  name: 'Cicero',
  hosts: ['cicero.azavea.com', 'app.cicerodata.com'],
  kinds: [
    {
      id: 'cicero-api-key',
      title: 'Cicero API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['cicero'],
      verify: {
        method: 'GET',
        url: 'https://cicero.azavea.com/v3.1/account/credits_remaining?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:cicero.yml', 'trufflehog:cicero'],
    },
  ],
};
