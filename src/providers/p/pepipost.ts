import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pepipost',
  name: 'Pepipost (Netcore)',
  hosts: ['api.pepipost.com', 'emailapi.netcorecloud.net'],
  kinds: [
    {
      id: 'pepipost-api-key',
      title: 'Pepipost / Netcore email API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'api_key' }],
      keywords: ['pepipost', 'netcore'],
      verify: {
        method: 'GET',
        url: 'https://api.pepipost.com/v5.1/domain/getDomains?domain=pepisandbox.com',
        auth: 'header api_key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:pepipost.yml', 'trufflehog:pepipost', 'general-knowledge'],
    },
  ],
};
