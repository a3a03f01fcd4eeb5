import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zipbooks',
  name: 'ZipBooks',
  hosts: ['api.zipbooks.com'],
  kinds: [
    {
      id: 'zipbooks-password',
      title: 'ZipBooks account password (API login)',
      type: 'password',
      severity: 'high',
      patterns: ['<8-128 visible>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'password' }],
      keywords: ['zipbooks'],
      verify: {
        method: 'POST',
        url: 'https://api.zipbooks.com/v2/auth/login',
        auth: 'body email, password',
        validStatus: [200],
        invalidStatus: [401, 404],
        note: 'signs in: keep off by default',
        safe: false,
      },
      references: ['trufflehog:zipbooks'],
    },
  ],
};
