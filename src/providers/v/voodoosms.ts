import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'voodoosms',
  name: 'Voodoo SMS',
  hosts: ['api.voodoosms.com'],
  kinds: [
    {
      id: 'voodoosms-api-key',
      title: 'Voodoo SMS API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<46 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['voodoosms'],
      verify: {
        method: 'GET',
        url: 'https://api.voodoosms.com/credits',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:voodoosms.yml', 'trufflehog:voodoosms'],
    },
  ],
};
