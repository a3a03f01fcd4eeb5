import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'deputy',
  name: 'Deputy',
  hosts: ['*.deputy.com'],
  kinds: [
    {
      id: 'deputy-access-token',
      title: 'Deputy permanent access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'OAuth' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['deputy'],
      verify: {
        method: 'GET',
        url: 'https://{install}.{geo}.deputy.com/api/v1/me',
        auth: 'header Authorization: OAuth {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developer.deputy.com/',
      references: ['trufflehog:deputy'],
    },
  ],
};
