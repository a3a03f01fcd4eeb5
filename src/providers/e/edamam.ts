import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'edamam',
  name: 'Edamam',
  hosts: ['api.edamam.com'],
  kinds: [
    {
      id: 'edamam-app-id',
      title: 'Edamam application ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['<8 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'app_id' }],
      keywords: ['edamam'],
      references: ['trufflehog:edamam'],
    },
    {
      id: 'edamam-app-key',
      title: 'Edamam application key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'app_key' }],
      keywords: ['edamam'],
      pairedWith: 'edamam-app-id',
      verify: {
        method: 'GET',
        url: 'https://api.edamam.com/auto-complete?app_id={id}&app_key={token}&q=',
        auth: 'query app_id + app_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://developer.edamam.com/admin/applications',
      docsUrl: 'https://developer.edamam.com/',
      references: ['trufflehog:edamam'],
    },
  ],
};
