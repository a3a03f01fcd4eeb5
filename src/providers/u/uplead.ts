import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'uplead',
  name: 'UpLead',
  hosts: ['api.uplead.com'],
  kinds: [
    {
      id: 'uplead-api-key',
      title: 'UpLead API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['uplead'],
      verify: {
        method: 'GET',
        url: 'https://api.uplead.com/v2/credits',
        auth: 'header Authorization (raw key)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:uplead.yml', 'trufflehog:uplead'],
    },
  ],
};
