import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'duo',
  name: 'Duo Security',
  hosts: ['*.duosecurity.com'],
  kinds: [
    {
      id: 'duo-integration-key',
      title: 'Duo integration key (ikey)',
      type: 'identifier',
      severity: 'info',
      patterns: ['DI<18 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['duosecurity', 'duo'],
      pairedWith: 'duo-secret-key',
      references: ['trufflehog:duo'],
    },
    {
      id: 'duo-secret-key',
      title: 'Duo secret key (skey)',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<40 alnum>'],
      distinctive: false,
      keywords: ['duosecurity', 'duo'],
      pairedWith: 'duo-integration-key',
      testValues: 'Signs requests with HMAC and is not sent.',
      verify: {
        method: 'GET',
        url: 'https://{host}/auth/v2/check',
        auth: 'basic (ikey : HMAC signature)',
        validStatus: [200],
        invalidStatus: [401],
        note: '403 on the Auth API = an Admin API key, try /admin/v1/info/summary',
        safe: true,
      },
      revokeUrl: 'https://admin.duosecurity.com/',
      docsUrl: 'https://duo.com/docs/authapi',
      references: ['trufflehog:duo'],
    },
  ],
};
