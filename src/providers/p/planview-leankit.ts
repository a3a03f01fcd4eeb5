import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'planview-leankit',
  name: 'Planview LeanKit',
  hosts: ['*.leankit.com'],
  kinds: [
    {
      id: 'planview-leankit-token',
      title: 'Planview LeanKit / AgilePlace API token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<128 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['leankit', 'planview', 'planviewleankit'],
      verify: {
        method: 'GET',
        url: 'https://{account}.leankit.com/io/account',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:planviewleankit'],
    },
  ],
};
