import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'teletype',
  name: 'Teletype (messaging)',
  hosts: ['api.teletype.app'],
  kinds: [
    {
      id: 'teletype-api-token',
      title: 'Teletype.app public API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Auth-Token' }],
      keywords: ['teletype'],
      verify: {
        method: 'GET',
        url: 'https://api.teletype.app/public/api/v1/messages',
        auth: 'header X-Auth-Token',
        validStatus: [200],
        invalidStatus: [200, 401],
        note: 'body "code":401 when wrong',
        safe: true,
      },
      references: ['kingfisher:teletype.yml', 'trufflehog:teletype'],
    },
  ],
};
