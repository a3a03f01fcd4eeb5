import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tyntec',
  name: 'tyntec',
  hosts: ['api.tyntec.com'],
  kinds: [
    {
      id: 'tyntec-api-key',
      title: 'tyntec API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'apiKey' }],
      keywords: ['tyntec'],
      verify: {
        method: 'GET',
        url: 'https://api.tyntec.com/2fa/v1/application',
        auth: 'header apiKey',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:tyntec.yml', 'trufflehog:tyntec'],
    },
  ],
};
