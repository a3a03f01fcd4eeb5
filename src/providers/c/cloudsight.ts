import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cloudsight',
  name: 'CloudSight',
  hosts: ['api.cloudsightapi.com', 'api.cloudsight.ai'],
  kinds: [
    {
      id: 'cloudsight-api-key',
      title: 'CloudSight API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<20-24 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'CloudSight' }],
      keywords: ['cloudsight'],
      verify: {
        method: 'GET',
        url: 'https://api.cloudsightapi.com/image_requests',
        auth: 'header Authorization: CloudSight {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://cloudsight.docs.apiary.io/',
      references: ['kingfisher:cloudsight.yml'],
    },
  ],
};
