import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cashboard',
  name: 'Cashboard',
  hosts: ['api.cashboardapp.com'],
  kinds: [
    {
      id: 'cashboard-api-key',
      title: 'Cashboard API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<3 upper-alnum>-<3 upper-alnum>-<3 upper-alnum>-<3 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['cashboard'],
      verify: {
        method: 'GET',
        url: 'https://api.cashboardapp.com/account.xml',
        auth: 'basic (subdomain : key)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:cashboard'],
    },
  ],
};
