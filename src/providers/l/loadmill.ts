import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'loadmill',
  name: 'Loadmill',
  hosts: ['app.loadmill.com'],
  kinds: [
    {
      id: 'loadmill-api-token',
      title: 'Loadmill API token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['loadmill'],
      verify: {
        method: 'GET',
        url: 'https://app.loadmill.com/api/v1/labels?filter=CI_enable',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:loadmill.yml', 'trufflehog:loadmill'],
    },
  ],
};
