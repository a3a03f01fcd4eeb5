import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'worksnaps',
  name: 'Worksnaps',
  hosts: ['api.worksnaps.com'],
  kinds: [
    {
      id: 'worksnaps-api-token',
      title: 'Worksnaps API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['worksnaps'],
      verify: {
        method: 'GET',
        url: 'https://api.worksnaps.com/api/projects.xml',
        auth: 'basic {token}:ignored',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:worksnaps.yml', 'trufflehog:worksnaps'],
    },
  ],
};
