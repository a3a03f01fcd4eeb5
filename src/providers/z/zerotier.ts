import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zerotier',
  name: 'ZeroTier',
  hosts: ['api.zerotier.com', 'my.zerotier.com'],
  kinds: [
    {
      id: 'zerotier-api-token',
      title: 'ZeroTier Central API token',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'token' },
        { in: 'header', name: 'Authorization', scheme: 'bearer' },
      ],
      keywords: ['zerotier'],
      verify: {
        method: 'GET',
        url: 'https://api.zerotier.com/api/v1/network',
        auth: 'header Authorization: token {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://my.zerotier.com/account',
      docsUrl: 'https://docs.zerotier.com/',
      references: ['kingfisher:zerotier.yml', 'trufflehog:zerotier'],
    },
  ],
};
