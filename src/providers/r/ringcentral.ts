import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ringcentral',
  name: 'RingCentral',
  hosts: ['platform.ringcentral.com', 'platform.devtest.ringcentral.com'],
  kinds: [
    {
      id: 'ringcentral-client-id',
      title: 'RingCentral app client id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<22 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
        { in: 'query', name: 'client_id' },
      ],
      keywords: ['ringcentral'],
      pairedWith: 'ringcentral-client-secret',
      testValues: 'platform.devtest.ringcentral.com is the sandbox',
      references: ['trufflehog:ringcentral'],
    },
    {
      id: 'ringcentral-client-secret',
      title: 'RingCentral app client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<22-64 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['ringcentral'],
      pairedWith: 'ringcentral-client-id',
      unconfirmed: true,
      revokeUrl: 'https://developers.ringcentral.com/my-account.html',
      references: ['general-knowledge'],
    },
  ],
};
