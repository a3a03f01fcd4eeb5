import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'courier',
  name: 'Courier',
  hosts: ['api.courier.com'],
  kinds: [
    {
      id: 'courier-auth-token',
      title: 'Courier API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['pk_prod_<28 upper-alnum>', 'pk_test_<28 upper-alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      testValues: 'Unlike elsewhere, pk_ marks a secret server key here; pk_test_ is the test environment.',
      verify: {
        method: 'GET',
        url: 'https://api.courier.com/preferences',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://app.courier.com/settings/api-keys',
      docsUrl: 'https://www.courier.com/docs/reference/auth/intro/',
      references: ['kingfisher:courier.yml', 'trufflehog:courier'],
    },
  ],
};
