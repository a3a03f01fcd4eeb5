import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'invoiceocean',
  name: 'InvoiceOcean',
  hosts: ['*.invoiceocean.com'],
  kinds: [
    {
      id: 'invoiceocean-api-token',
      title: 'InvoiceOcean API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_token' }],
      keywords: ['invoiceocean'],
      verify: {
        method: 'GET',
        url: 'https://{account}.invoiceocean.com/invoices.json?period=this_month&api_token={token}',
        auth: 'query api_token',
        validStatus: [200],
        invalidStatus: [],
        note: 'response holds invoices',
        safe: true,
      },
      references: ['trufflehog:invoiceocean'],
    },
  ],
};
