import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bitbucket',
  name: 'Bitbucket Cloud',
  hosts: ['api.bitbucket.org', 'bitbucket.org'],
  kinds: [
    {
      id: 'bitbucket-app-password',
      title: 'Bitbucket app password (retired)',
      type: 'password',
      severity: 'low',
      patterns: ['ATBB<24-40 base64url+.=>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      testValues:
        'No new ones since 9 September 2025, brownouts from 9 June 2026, removed on 28 July 2026; API tokens (ATATT3) replaced them. A leaked one should no longer work.',
      verify: {
        method: 'GET',
        url: 'https://api.bitbucket.org/2.0/user',
        auth: 'basic (user name : app password)',
        validStatus: [200, 403],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://bitbucket.org/account/settings/app-passwords/',
      docsUrl: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
      references: [
        'trufflehog:bitbucketapppassword',
        'public-page:community.atlassian.com/Bitbucket-app-password-brownout',
      ],
    },
    {
      id: 'bitbucket-oauth-client-id',
      title: 'Bitbucket OAuth consumer key',
      type: 'identifier',
      severity: 'info',
      patterns: ['<18-40 alnum>'],
      distinctive: false,
      hosts: ['bitbucket.org'],
      carriedIn: [
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
        { in: 'query', name: 'client_id' },
      ],
      keywords: ['bitbucket'],
      references: ['kingfisher:bitbucket.yml', 'gitleaks:bitbucket.go'],
    },
    {
      id: 'bitbucket-oauth-client-secret',
      title: 'Bitbucket OAuth consumer secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<32-64 base64url+=>'],
      distinctive: false,
      hosts: ['bitbucket.org', 'api.bitbucket.org'],
      carriedIn: [
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
        { in: 'body', name: 'client_secret' },
      ],
      keywords: ['bitbucket'],
      pairedWith: 'bitbucket-oauth-client-id',
      docsUrl: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
      references: ['kingfisher:bitbucket.yml', 'gitleaks:bitbucket.go'],
    },
  ],
};
