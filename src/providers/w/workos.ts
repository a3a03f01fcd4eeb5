import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'workos',
  name: 'WorkOS',
  hosts: ['api.workos.com'],
  kinds: [
    {
      id: 'workos-api-key',
      title: 'WorkOS API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['sk_live_a2V5Xz<20-120 base64+-=_>', 'sk_test_a2V5Xz<20-120 base64+-=_>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['workos'],
      unconfirmed: true,
      testValues:
        'sk_example_123456789 is the documented sample; sk_test_ belongs to the sandbox environment; only the a2V5Xz start tells it from Stripe',
      verify: {
        method: 'GET',
        url: 'https://api.workos.com/organizations?limit=1',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://dashboard.workos.com/api-keys',
      docsUrl: 'https://workos.com/docs/reference',
      references: ['general-knowledge'],
    },
  ],
};
