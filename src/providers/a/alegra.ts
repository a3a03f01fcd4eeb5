import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'alegra',
  name: 'Alegra',
  hosts: ['api.alegra.com'],
  kinds: [
    {
      id: 'alegra-api-token',
      title: 'Alegra API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<20 lower-alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['alegra'],
      verify: {
        method: 'GET',
        url: 'https://api.alegra.com/api/v1/users/self',
        auth: 'basic (email : token)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:alegra'],
    },
  ],
};
