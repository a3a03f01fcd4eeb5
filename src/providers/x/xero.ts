import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'xero',
  name: 'Xero',
  hosts: ['identity.xero.com'],
  kinds: [
    {
      id: 'xero-access-token',
      title: 'Xero access token (JWT)',
      type: 'access-token',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      hosts: ['api.xero.com'],
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['xero'],
      testValues: 'lives 30 minutes',
      verify: {
        method: 'GET',
        url: 'https://api.xero.com/connections',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developer.xero.com/documentation/guides/oauth2/auth-flow',
      references: ['docs:xero-node', 'general-knowledge'],
    },
    {
      id: 'xero-client-secret',
      title: 'Xero OAuth 2.0 client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<48 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
        { in: 'body', name: 'client_secret' },
      ],
      keywords: ['xero'],
      revokeUrl: 'https://developer.xero.com/app/manage',
      docsUrl: 'https://developer.xero.com/documentation/guides/oauth2/auth-flow',
      references: ['docs:libraries.io/xero', 'general-knowledge'],
    },
  ],
};
