import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ipinfo',
  name: 'IPinfo',
  hosts: ['ipinfo.io', 'api.ipinfo.io'],
  kinds: [
    {
      id: 'ipinfo-token',
      title: 'IPinfo access token',
      type: 'access-token',
      severity: 'low',
      patterns: ['<14 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'token' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['ipinfo'],
      verify: {
        method: 'GET',
        url: 'https://ipinfo.io/json?token={token}',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [403],
        safe: true,
      },
      revokeUrl: 'https://ipinfo.io/account/token',
      references: ['kingfisher:ipinfo.yml', 'trufflehog:ipinfo'],
    },
  ],
};
