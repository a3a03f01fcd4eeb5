import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'twist',
  name: 'Twist',
  hosts: ['api.twist.com'],
  kinds: [
    {
      id: 'twist-access-token',
      title: 'Twist access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['oauth2:<40 hex>', '<40 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['twist'],
      verify: {
        method: 'GET',
        url: 'https://api.twist.com/api/v3/users/get_session_user',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:twist'],
    },
  ],
};
