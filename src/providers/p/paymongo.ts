import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'paymongo',
  name: 'PayMongo',
  hosts: ['api.paymongo.com'],
  kinds: [
    {
      id: 'paymongo-secret-key',
      title: 'PayMongo secret key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['sk_live_<24 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['paymongo'],
      verify: {
        method: 'GET',
        url: 'https://api.paymongo.com/v1/webhooks',
        auth: 'basic user=key, empty password',
        validStatus: [200],
        invalidStatus: [401],
        note: 'other scanners create a payment method instead; endpoint from general knowledge',
        safe: true,
      },
      docsUrl: 'https://developers.paymongo.com/docs/authentication',
      references: ['kingfisher:paymongo.yml', 'trufflehog:paymongo', 'general-knowledge'],
    },
    {
      id: 'paymongo-test-secret-key',
      title: 'PayMongo test secret key',
      type: 'api-key',
      severity: 'info',
      patterns: ['sk_test_<24 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['paymongo'],
      testValues: 'test mode; pk_ keys are publishable',
      references: ['kingfisher:paymongo.yml', 'trufflehog:paymongo', 'general-knowledge'],
    },
  ],
};
