import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'clearbit',
  name: 'Clearbit',
  hosts: ['person.clearbit.com', '*.clearbit.com'],
  kinds: [
    {
      id: 'clearbit-api-key',
      title: 'Clearbit secret API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['sk_<32 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['clearbit'],
      testValues: 'pk_ keys are publishable. Sources only state 35 characters of 0-9a-z_.',
      verify: {
        method: 'GET',
        url: 'https://person.clearbit.com/v1/people/email/alex@alexmaccaw.com',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'legacy APIs are being wound down by HubSpot; 401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:clearbit.yml', 'trufflehog:clearbit'],
    },
  ],
};
