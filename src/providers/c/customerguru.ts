import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'customerguru',
  name: 'Customer.guru',
  hosts: ['customer.guru'],
  kinds: [
    {
      id: 'customerguru-api-token',
      title: 'Customer.guru API token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<30 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_token' }],
      keywords: ['customerguru'],
      verify: {
        method: 'GET',
        url: 'https://customer.guru/export/customers?api_secret={secret}&api_token={token}',
        auth: 'query api_secret (50 alnum) + api_token',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:customerguru'],
    },
  ],
};
