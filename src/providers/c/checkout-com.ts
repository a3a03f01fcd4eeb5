import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'checkout-com',
  name: 'Checkout.com',
  hosts: ['api.checkout.com', '*.api.checkout.com', 'api.sandbox.checkout.com', '*.api.sandbox.checkout.com'],
  kinds: [
    {
      id: 'checkout-com-secret-key',
      title: 'Checkout.com secret key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['sk_<27 lower-alnum+#$*=>', 'sk_sbox_<27 lower-alnum+#$*=>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'header', name: 'Authorization' },
      ],
      keywords: ['cko', 'checkout'],
      testValues: 'sk_sbox_ is the sandbox form (distinctive by itself); pk_ / pk_sbox_ are publishable.',
      docsUrl: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
      references: ['public-code:sk_sbox_'],
    },
    {
      id: 'checkout-com-secret-key-legacy',
      title: 'Checkout.com secret key (older platform)',
      type: 'api-key',
      severity: 'critical',
      patterns: ['sk_<uuid>', 'sk_test_<uuid>'],
      distinctive: true,
      hosts: ['api.checkout.com', 'api.sandbox.checkout.com'],
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      testValues: 'sk_test_ is the sandbox form; pk_ / pk_test_ + UUID are publishable.',
      verify: {
        method: 'GET',
        url: 'https://api.sandbox.checkout.com/customers/{customer_id}',
        auth: 'header Authorization: {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'the source needs a customer id (cus_…); 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
      references: ['trufflehog:checkout'],
    },
  ],
};
