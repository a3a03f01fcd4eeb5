import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'vyte',
  name: 'Vyte',
  hosts: ['api.vyte.in'],
  kinds: [
    {
      id: 'vyte-api-key',
      title: 'Vyte API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<50 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['vyte'],
      verify: {
        method: 'GET',
        url: 'https://api.vyte.in/v2/events',
        auth: 'header Authorization (raw key)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:vyte.yml', 'trufflehog:vyte'],
    },
  ],
};
