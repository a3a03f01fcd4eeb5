import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pagarme',
  name: 'Pagar.me',
  hosts: ['api.pagar.me'],
  kinds: [
    {
      id: 'pagarme-api-key',
      title: 'Pagar.me live API key (v1)',
      type: 'api-key',
      severity: 'critical',
      patterns: ['ak_live_<30 alnum>'],
      distinctive: true,
      carriedIn: [
        { in: 'body', name: 'api_key' },
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['pagarme'],
      testValues: 'v5 (core) keys use sk_/sk_test_ with basic auth',
      verify: {
        method: 'GET',
        url: 'https://api.pagar.me/1/balance',
        auth: 'JSON body api_key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:pagarme.yml', 'trufflehog:pagarme'],
    },
    {
      id: 'pagarme-test-api-key',
      title: 'Pagar.me test API key (v1)',
      type: 'api-key',
      severity: 'info',
      patterns: ['ak_test_<30 alnum>'],
      distinctive: true,
      carriedIn: [
        { in: 'body', name: 'api_key' },
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['pagarme'],
      unconfirmed: true,
      testValues: 'test environment only',
      references: ['general-knowledge'],
    },
  ],
};
