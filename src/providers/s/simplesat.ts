import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'simplesat',
  name: 'Simplesat',
  hosts: ['api.simplesat.io'],
  kinds: [
    {
      id: 'simplesat-api-token',
      title: 'Simplesat API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Simplesat-Token' }],
      keywords: ['simplesat'],
      verify: {
        method: 'GET',
        url: 'https://api.simplesat.io/api/answers/',
        auth: 'header X-Simplesat-Token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:simplesat.yml', 'trufflehog:simplesat'],
    },
  ],
};
