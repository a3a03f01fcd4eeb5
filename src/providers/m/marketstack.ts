import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'marketstack',
  name: 'marketstack (apilayer)',
  hosts: ['api.marketstack.com'],
  kinds: [
    {
      id: 'marketstack-access-key',
      title: 'marketstack access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['marketstack'],
      verify: {
        method: 'GET',
        url: 'https://api.marketstack.com/v1/eod?symbols=AAPL&access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:marketstack.yml', 'trufflehog:marketstack'],
    },
  ],
};
