import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'skrapp',
  name: 'Skrapp.io',
  hosts: ['api.skrapp.io'],
  kinds: [
    {
      id: 'skrapp-api-key',
      title: 'Skrapp.io API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<42 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Access-Key' }],
      keywords: ['skrapp'],
      verify: {
        method: 'GET',
        url: 'https://api.skrapp.io/api/v2/account',
        auth: 'header X-Access-Key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:skrappio.yml', 'trufflehog:skrappio'],
    },
  ],
};
