import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ups',
  name: 'UPS',
  hosts: ['onlinetools.ups.com', 'wwwcie.ups.com'],
  kinds: [
    {
      id: 'ups-client-secret',
      title: 'UPS OAuth client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['ups', 'onlinetools'],
      unconfirmed: true,
      testValues: 'wwwcie.ups.com is the test system',
      verify: {
        method: 'POST',
        url: 'https://onlinetools.ups.com/security/v1/oauth/token',
        auth: 'basic client_id:{token}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body grant_type=client_credentials; mints a token',
        safe: false,
      },
      revokeUrl: 'https://developer.ups.com/apps',
      docsUrl: 'https://developer.ups.com/',
      references: ['general-knowledge'],
    },
  ],
};
