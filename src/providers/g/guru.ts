import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'guru',
  name: 'Guru',
  hosts: ['api.getguru.com'],
  kinds: [
    {
      id: 'guru-api-token',
      title: 'Guru user token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['getguru', 'guru'],
      verify: {
        method: 'GET',
        url: 'https://api.getguru.com/api/v1/teams/{team_id}/stats',
        auth: 'basic (e-mail : token)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developer.getguru.com/docs/getting-started',
      references: ['trufflehog:guru'],
    },
  ],
};
