import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tomorrow-io',
  name: 'Tomorrow.io',
  hosts: ['api.tomorrow.io'],
  kinds: [
    {
      id: 'tomorrow-io-api-key',
      title: 'Tomorrow.io weather API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'apikey' },
        { in: 'header', name: 'apikey' },
      ],
      keywords: ['tomorrowio'],
      verify: {
        method: 'GET',
        url: 'https://api.tomorrow.io/v4/weather/realtime?location=0,0&apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'uses one call',
        safe: true,
      },
      references: ['trufflehog:tomorrowio', 'general-knowledge'],
    },
  ],
};
