import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zipcodebase',
  name: 'Zipcodebase',
  hosts: ['app.zipcodebase.com'],
  kinds: [
    {
      id: 'zipcodebase-api-key',
      title: 'Zipcodebase API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'apikey' },
        { in: 'query', name: 'apikey' },
      ],
      keywords: ['zipcodebase'],
      verify: {
        method: 'GET',
        url: 'https://app.zipcodebase.com/api/v1/status',
        auth: 'header apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'other scanners use /search',
        safe: true,
      },
      references: ['kingfisher:zipcodebase.yml', 'trufflehog:zipcodebase', 'general-knowledge'],
    },
  ],
};
