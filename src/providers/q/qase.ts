import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'qase',
  name: 'Qase',
  hosts: ['api.qase.io'],
  kinds: [
    {
      id: 'qase-api-token',
      title: 'Qase API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Token' }],
      keywords: ['qase'],
      verify: {
        method: 'GET',
        url: 'https://api.qase.io/v1/user',
        auth: 'header Token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developers.qase.io/',
      references: ['kingfisher:qase.yml', 'trufflehog:qase'],
    },
  ],
};
