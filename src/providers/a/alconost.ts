import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'alconost',
  name: 'Alconost Nitro',
  hosts: ['nitro.alconost.com'],
  kinds: [
    {
      id: 'alconost-api-key',
      title: 'Alconost Nitro API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['alconost'],
      verify: {
        method: 'GET',
        url: 'https://nitro.alconost.com/api/v1/account',
        auth: 'basic',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:alconost'],
    },
  ],
};
