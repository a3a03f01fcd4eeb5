import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'loggly',
  name: 'Loggly',
  hosts: ['*.loggly.com'],
  kinds: [
    {
      id: 'loggly-api-token',
      title: 'Loggly API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['loggly'],
      verify: {
        method: 'GET',
        url: 'https://{account}.loggly.com/apiv2/customer',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:loggly'],
    },
  ],
};
