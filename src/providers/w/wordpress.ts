import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'wordpress',
  name: 'WordPress',
  hosts: ['*.wordpress.com'],
  kinds: [
    {
      id: 'wordpress-application-password',
      title: 'WordPress application password',
      type: 'password',
      severity: 'critical',
      patterns: ['<4 alnum> <4 alnum> <4 alnum> <4 alnum> <4 alnum> <4 alnum>', '<24 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['wordpress', 'wp json'],
      unconfirmed: true,
      verify: {
        method: 'GET',
        url: 'https://{site}/wp-json/wp/v2/users/me?context=edit',
        auth: 'basic user:{token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      docsUrl: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
      references: ['general-knowledge'],
    },
  ],
};
