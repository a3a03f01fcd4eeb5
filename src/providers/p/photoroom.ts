import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'photoroom',
  name: 'Photoroom',
  hosts: ['image-api.photoroom.com', 'sdk.photoroom.com'],
  kinds: [
    {
      id: 'photoroom-api-key',
      title: 'Photoroom API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['sk_pr_<1-64 word>_<40 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['photoroom'],
      testValues: 'values starting sandbox_sk_pr_ are sandbox keys',
      verify: {
        method: 'GET',
        url: 'https://image-api.photoroom.com/v1/account',
        auth: 'header x-api-key',
        validStatus: [200],
        invalidStatus: [403],
        safe: true,
      },
      references: ['trufflehog:photoroom', 'general-knowledge'],
    },
  ],
};
