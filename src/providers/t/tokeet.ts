import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tokeet',
  name: 'Tokeet',
  hosts: ['capi.tokeet.com'],
  kinds: [
    {
      id: 'tokeet-api-key',
      title: 'Tokeet API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['tokeet'],
      verify: {
        method: 'GET',
        url: 'https://capi.tokeet.com/v1/user?account={account_id}',
        auth: 'header Authorization (raw key)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:tokeet'],
    },
  ],
};
