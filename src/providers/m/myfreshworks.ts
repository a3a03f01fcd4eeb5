import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'myfreshworks',
  name: 'MyFreshworks (Freshworks CRM)',
  hosts: ['*.myfreshworks.com'],
  kinds: [
    {
      id: 'myfreshworks-crm-api-key',
      title: 'Freshworks CRM API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<22 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token token=' }],
      keywords: ['freshworks'],
      verify: {
        method: 'GET',
        url: 'https://{bundle}.myfreshworks.com/crm/sales/api/sales_accounts/filters',
        auth: 'Authorization: Token token={token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:myfreshworks'],
    },
  ],
};
