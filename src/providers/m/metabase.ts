import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'metabase',
  name: 'Metabase',
  hosts: ['*.metabaseapp.com'],
  kinds: [
    {
      id: 'metabase-api-key',
      title: 'Metabase API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['mb_<43 base64>='],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-API-KEY' }],
      keywords: ['metabase'],
      docsUrl: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
      references: ['public-code:METABASE_API_KEY=mb_', 'general-knowledge'],
    },
    {
      id: 'metabase-session-token',
      title: 'Metabase session token',
      type: 'session',
      severity: 'high',
      patterns: ['<uuid>', '<UUID>'],
      distinctive: false,
      hosts: [],
      carriedIn: [{ in: 'header', name: 'X-Metabase-Session' }],
      keywords: ['metabase', 'x metabase session'],
      verify: {
        method: 'GET',
        url: 'https://{metabase-host}/api/user/current',
        auth: 'header X-Metabase-Session',
        validStatus: [200],
        invalidStatus: [401],
        note: 'self-hosted or *.metabaseapp.com; body must be JSON',
        safe: true,
      },
      references: ['trufflehog:metabase'],
    },
  ],
};
