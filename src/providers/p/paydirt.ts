import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'paydirt',
  name: 'Paydirt',
  hosts: ['paydirtapp.com'],
  kinds: [
    {
      id: 'paydirt-api-key',
      title: 'Paydirt API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['paydirt', 'paydirtapp'],
      verify: {
        method: 'GET',
        url: 'https://paydirtapp.com/api/v1/clients?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [],
        note: 'response holds clients',
        safe: true,
      },
      references: ['kingfisher:paydirtapp.yml', 'trufflehog:paydirtapp'],
    },
  ],
};
