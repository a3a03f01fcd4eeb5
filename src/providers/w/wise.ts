import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'wise',
  name: 'TransferWise (Wise)',
  hosts: ['api.wise.com', 'api.transferwise.com', 'api.sandbox.transferwise.tech'],
  kinds: [
    {
      id: 'wise-api-token',
      title: 'Wise API token',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['transferwise', 'wise'],
      testValues: 'api.sandbox.transferwise.tech is the sandbox',
      verify: {
        method: 'GET',
        url: 'https://api.wise.com/v2/profiles',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.wise.com/',
      references: ['kingfisher:transferwise.yml', 'trufflehog:transferwise'],
    },
  ],
};
