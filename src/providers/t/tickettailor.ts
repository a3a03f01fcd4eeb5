import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tickettailor',
  name: 'Ticket Tailor',
  hosts: ['api.tickettailor.com'],
  kinds: [
    {
      id: 'tickettailor-api-key',
      title: 'Ticket Tailor API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk_<3-6 digits>_<4-8 digits>_<32 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['tickettailor'],
      verify: {
        method: 'GET',
        url: 'https://api.tickettailor.com/v1/orders?limit=1',
        auth: 'basic {token}:',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:tickettailor.yml', 'trufflehog:tickettailor'],
    },
  ],
};
