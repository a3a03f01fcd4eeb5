import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'plivo',
  name: 'Plivo',
  hosts: ['api.plivo.com'],
  kinds: [
    {
      id: 'plivo-auth-id',
      title: 'Plivo auth id',
      type: 'identifier',
      severity: 'info',
      patterns: ['MA<18 upper-alnum>', 'SA<18 upper-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
        { in: 'path', name: '/v1/Account/{token}/' },
      ],
      keywords: ['plivo'],
      pairedWith: 'plivo-auth-token',
      testValues: 'identifier half of the pair',
      references: ['trufflehog:plivo', 'betterleaks:plivo-auth-id'],
    },
    {
      id: 'plivo-auth-token',
      title: 'Plivo auth token',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['<40 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['plivo'],
      pairedWith: 'plivo-auth-id',
      verify: {
        method: 'GET',
        url: 'https://api.plivo.com/v1/Account/{auth_id}/',
        auth: 'basic user=auth id, password=token',
        validStatus: [200, 403],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://console.plivo.com/dashboard/',
      docsUrl: 'https://www.plivo.com/docs/',
      references: ['trufflehog:plivo', 'betterleaks:plivo-auth-token', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
