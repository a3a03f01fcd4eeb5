import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'neon',
  name: 'Neon',
  hosts: ['console.neon.tech'],
  kinds: [
    {
      id: 'neon-api-key',
      title: 'Neon API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['napi_<64 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['neon'],
      verify: {
        method: 'GET',
        url: 'https://console.neon.tech/api/v2/projects',
        auth: 'Bearer',
        validStatus: [200, 400],
        invalidStatus: [401, 403],
        note: '400 is valid only with the message that org_id is required',
        safe: true,
      },
      revokeUrl: 'https://console.neon.tech/app/settings/api-keys',
      docsUrl: 'https://neon.com/docs/manage/api-keys',
      references: ['betterleaks:neon-api-key', 'github-docs:secret-scanning-patterns'],
    },
    {
      id: 'neon-role-password',
      title: 'Neon Postgres role password',
      type: 'password',
      severity: 'critical',
      patterns: ['npg_<12 alnum>'],
      distinctive: true,
      hosts: ['*.neon.tech'],
      keywords: ['neon', 'neondb owner'],
      testValues: 'normally inside a postgresql:// URI',
      references: ['public-code:neondb_owner:npg_', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
