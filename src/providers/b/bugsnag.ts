import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bugsnag',
  name: 'BugSnag',
  hosts: ['api.bugsnag.com'],
  kinds: [
    {
      id: 'bugsnag-auth-token',
      title: 'BugSnag personal auth token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'token' }],
      keywords: ['bugsnag'],
      testValues: 'The 32-hex notifier API key seen in client code is a different, public value.',
      verify: {
        method: 'GET',
        url: 'https://api.bugsnag.com/user/organizations?admin',
        auth: 'header Authorization: token {token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.bugsnag.com/api/',
      references: ['kingfisher:bugsnag.yml', 'trufflehog:bugsnag'],
    },
  ],
};
