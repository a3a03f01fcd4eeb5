import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'exchangeratesapi',
  name: 'ExchangeRatesAPI',
  hosts: ['api.exchangeratesapi.io'],
  kinds: [
    {
      id: 'exchangeratesapi-access-key',
      title: 'exchangeratesapi.io access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['exchangerates'],
      verify: {
        method: 'GET',
        url: 'https://api.exchangeratesapi.io/v1/latest?access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:exchangeratesapi.yml', 'trufflehog:exchangeratesapi'],
    },
  ],
};
