import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'salesmate',
  name: 'Salesmate',
  hosts: ['*.salesmate.io'],
  kinds: [
    {
      id: 'salesmate-session-token',
      title: 'Salesmate API session token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'sessionToken' }],
      keywords: ['salesmate'],
      verify: {
        method: 'GET',
        url: 'https://{domain}.salesmate.io/apis/v3/companies/1?trackingRecentSearch=true',
        auth: 'header sessionToken',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:salesmate'],
    },
  ],
};
