import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'luno',
  name: 'Luno',
  hosts: ['api.luno.com'],
  kinds: [
    {
      id: 'luno-api-key-id',
      title: 'Luno API key id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<13 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['luno'],
      pairedWith: 'luno-api-secret',
      testValues: 'identifier half of the pair',
      references: ['trufflehog:luno'],
    },
    {
      id: 'luno-api-secret',
      title: 'Luno API secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['luno'],
      pairedWith: 'luno-api-key-id',
      verify: {
        method: 'GET',
        url: 'https://api.luno.com/api/1/balance',
        auth: 'basic user=key id, password=secret',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:luno'],
    },
  ],
};
