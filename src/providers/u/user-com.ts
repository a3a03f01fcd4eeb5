import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'user-com',
  name: 'User.com',
  hosts: ['*.user.com'],
  kinds: [
    {
      id: 'user-com-api-token',
      title: 'User.com public API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      verify: {
        method: 'GET',
        url: 'https://{app}.user.com/api/public/users/?page_size=1',
        auth: 'header Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [401, 403, 410],
        note: 'returns user records',
        safe: true,
      },
      references: ['trufflehog:user'],
    },
  ],
};
