import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'signupgenius',
  name: 'SignUpGenius',
  hosts: ['api.signupgenius.com'],
  kinds: [
    {
      id: 'signupgenius-user-key',
      title: 'SignUpGenius user key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'user_key' }],
      keywords: ['signupgenius'],
      verify: {
        method: 'GET',
        url: 'https://api.signupgenius.com/v2/k/user/profile/?user_key={token}',
        auth: 'query user_key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:signupgenius.yml', 'trufflehog:signupgenius'],
    },
  ],
};
