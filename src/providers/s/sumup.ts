import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sumup',
  name: 'SumUp',
  hosts: ['api.sumup.com'],
  kinds: [
    {
      id: 'sumup-secret-key',
      title: 'SumUp secret API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sup_sk_<20-80 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['sumup'],
      testValues: 'sup_pk_ keys are public',
      verify: {
        method: 'GET',
        url: 'https://api.sumup.com/v0.1/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developer.sumup.com/',
      references: ['public-code:sup_sk-in-public-code', 'general-knowledge'],
    },
  ],
};
