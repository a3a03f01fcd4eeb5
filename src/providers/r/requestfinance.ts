import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'requestfinance',
  name: 'Request Finance',
  hosts: ['api.request.finance'],
  kinds: [
    {
      id: 'requestfinance-api-key',
      title: 'Request Finance API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<7 upper-alnum>-<7 upper-alnum>-<7 upper-alnum>-<7 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['requestfinance'],
      testValues: 'same shape as ScreenshotAPI and NOWPayments keys; the host decides',
      verify: {
        method: 'GET',
        url: 'https://api.request.finance/invoices',
        auth: 'header Authorization (raw key)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:requestfinance.yml', 'trufflehog:requestfinance'],
    },
  ],
};
