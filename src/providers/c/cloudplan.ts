import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cloudplan',
  name: 'Cloudplan',
  hosts: ['api.cloudplan.biz'],
  kinds: [
    {
      id: 'cloudplan-session-id',
      title: 'Cloudplan session ID',
      type: 'session',
      severity: 'medium',
      patterns: ['<32 upper-alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'session_id' }],
      keywords: ['cloudplan'],
      verify: {
        method: 'GET',
        url: 'https://api.cloudplan.biz/api/user/me',
        auth: 'header session_id',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:cloudplan.yml', 'trufflehog:cloudplan'],
    },
  ],
};
