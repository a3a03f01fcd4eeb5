import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'commodities-api',
  name: 'Commodities-API',
  hosts: ['commodities-api.com'],
  kinds: [
    {
      id: 'commodities-api-key',
      title: 'Commodities-API access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<60 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['commodities'],
      verify: {
        method: 'GET',
        url: 'https://commodities-api.com/api/latest?access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body success:true; 401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:commodities'],
    },
  ],
};
