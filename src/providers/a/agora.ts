import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'agora',
  name: 'Agora',
  hosts: ['api.agora.io'],
  kinds: [
    {
      id: 'agora-customer-id',
      title: 'Agora customer ID (customer key)',
      type: 'identifier',
      severity: 'info',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['agora'],
      references: ['trufflehog:agora'],
    },
    {
      id: 'agora-customer-secret',
      title: 'Agora customer secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['agora'],
      pairedWith: 'agora-customer-id',
      verify: {
        method: 'GET',
        url: 'https://api.agora.io/dev/v1/projects',
        auth: 'basic (customer id : customer secret)',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      docsUrl: 'https://docs.agora.io/en/voice-calling/reference/agora-console-rest-api',
      references: ['trufflehog:agora'],
    },
  ],
};
