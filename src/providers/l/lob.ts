import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'lob',
  name: 'Lob',
  hosts: ['api.lob.com'],
  kinds: [
    {
      id: 'lob-publishable-api-key',
      title: 'Lob publishable API key',
      type: 'identifier',
      severity: 'info',
      patterns: ['live_pub_<31 hex>', 'test_pub_<31 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['lob'],
      testValues: 'publishable; meant for client-side address verification',
      references: ['gitleaks:lob.go', 'trufflehog:lob'],
    },
    {
      id: 'lob-secret-api-key',
      title: 'Lob secret API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['live_<35 hex>', 'test_<35 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['lob'],
      testValues: 'test_ keys only touch the test environment',
      verify: {
        method: 'POST',
        url: 'https://api.lob.com/v1/us_verifications',
        auth: 'basic user=key, empty password',
        validStatus: [422],
        invalidStatus: [401],
        note: 'TruffleHog posts an empty body: 422 = live key, 403 with code invalid_api_key = dead, 403 billing_address_required/feature_limit_reached = live',
        safe: true,
      },
      revokeUrl: 'https://dashboard.lob.com/settings/api-keys',
      docsUrl: 'https://docs.lob.com/',
      references: ['kingfisher:lob.yml', 'trufflehog:lob', 'gitleaks:lob.go', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
