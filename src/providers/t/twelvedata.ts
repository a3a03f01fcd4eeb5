import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'twelvedata',
  name: 'Twelve Data',
  hosts: ['api.twelvedata.com'],
  kinds: [
    {
      id: 'twelvedata-api-key',
      title: 'Twelve Data API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'apikey' },
        { in: 'header', name: 'Authorization', scheme: 'apikey' },
      ],
      keywords: ['twelvedata'],
      verify: {
        method: 'GET',
        url: 'https://api.twelvedata.com/api_usage?apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [200, 401],
        note: 'body code 401 when wrong',
        safe: true,
      },
      references: ['kingfisher:twelvedata.yml', 'trufflehog:twelvedata', 'general-knowledge'],
    },
  ],
};
