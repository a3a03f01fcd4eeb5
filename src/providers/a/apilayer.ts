import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'apilayer',
  name: 'APILayer',
  hosts: ['api.apilayer.com'],
  kinds: [
    {
      id: 'apilayer-api-key',
      title: 'APILayer marketplace API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'apikey' }],
      keywords: ['apilayer'],
      verify: {
        method: 'GET',
        url: 'https://api.apilayer.com/number_verification/countries',
        auth: 'header apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:apilayer.yml', 'trufflehog:apilayer'],
    },
  ],
};
