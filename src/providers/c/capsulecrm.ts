import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'capsulecrm',
  name: 'Capsule CRM',
  hosts: ['api.capsulecrm.com'],
  kinds: [
    {
      id: 'capsulecrm-api-token',
      title: 'Capsule CRM API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<64 base64url++.=>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['capsulecrm'],
      verify: {
        method: 'GET',
        url: 'https://api.capsulecrm.com/api/v2/users',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developer.capsulecrm.com/',
      references: ['kingfisher:capsulecrm.yml', 'trufflehog:capsulecrm'],
    },
  ],
};
