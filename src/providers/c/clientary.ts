import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'clientary',
  name: 'Clientary (Ronin)',
  hosts: ['*.clientary.com', '*.roninapp.com'],
  kinds: [
    {
      id: 'clientary-api-key',
      title: 'Clientary API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<24-26 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['clientary', 'ronin'],
      verify: {
        method: 'GET',
        url: 'https://{account}.clientary.com/api/v2/invoices',
        auth: 'basic (token as user and password)',
        validStatus: [200],
        invalidStatus: [401, 403, 404],
        safe: true,
      },
      docsUrl: 'https://www.clientary.com/api',
      references: ['trufflehog:clientary'],
    },
  ],
};
