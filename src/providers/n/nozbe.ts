import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nozbe',
  name: 'Nozbe',
  hosts: ['api4.nozbe.com'],
  kinds: [
    {
      id: 'nozbe-teams-api-token',
      title: 'Nozbe Teams API token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<16 alnum>_<64 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['nozbe', 'nozbeteams'],
      verify: {
        method: 'GET',
        url: 'https://api4.nozbe.com/v1/api/users',
        auth: 'Authorization: {token} (no scheme)',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:nozbeteams.yml', 'trufflehog:nozbeteams'],
    },
  ],
};
