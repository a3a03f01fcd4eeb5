import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'simvoly',
  name: 'Simvoly',
  hosts: ['*.simvoly.com'],
  kinds: [
    {
      id: 'simvoly-api-token',
      title: 'Simvoly site API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<33 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['simvoly'],
      verify: {
        method: 'GET',
        url: 'https://{site}.simvoly.com/api/site/members?limit=1',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'other scanners probe one fixed customer host; use the host of the request instead',
        safe: true,
      },
      references: ['kingfisher:simvoly.yml', 'trufflehog:simvoly'],
    },
  ],
};
