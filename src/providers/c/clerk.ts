import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'clerk',
  name: 'Clerk',
  hosts: ['api.clerk.com', 'api.clerk.dev'],
  kinds: [
    {
      id: 'clerk-secret-key',
      title: 'Clerk secret key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['sk_live_<32-64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['clerk'],
      testValues: 'Stripe writes sk_live_ as well: only the host tells them apart',
      verify: {
        method: 'GET',
        url: 'https://api.clerk.com/v1/users?limit=1',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['betterleaks:clerk.go'],
    },
    {
      id: 'clerk-test-secret-key',
      title: 'Clerk secret key of a development instance',
      type: 'api-key',
      severity: 'info',
      patterns: ['sk_test_<32-64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['clerk'],
      references: ['betterleaks:clerk.go'],
    },
  ],
};
