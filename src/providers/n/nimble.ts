import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nimble',
  name: 'Nimble',
  hosts: ['app.nimble.com'],
  kinds: [
    {
      id: 'nimble-crm-api-token',
      title: 'Nimble CRM API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<30 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['nimble'],
      verify: {
        method: 'GET',
        url: 'https://app.nimble.com/api/v1/myself',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:nimble.yml', 'trufflehog:nimble'],
    },
  ],
};
