import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'calendarific',
  name: 'Calendarific',
  hosts: ['calendarific.com'],
  kinds: [
    {
      id: 'calendarific-api-key',
      title: 'Calendarific API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['calendarific'],
      verify: {
        method: 'GET',
        url: 'https://calendarific.com/api/v2/holidays?api_key={token}&country=US&year=2019',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:calendarific.yml', 'trufflehog:calendarific'],
    },
  ],
};
