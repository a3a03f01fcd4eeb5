import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'toggl',
  name: 'Toggl Track',
  hosts: ['api.track.toggl.com'],
  kinds: [
    {
      id: 'toggl-api-token',
      title: 'Toggl Track API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['toggl'],
      testValues: 'the password is the literal word api_token; API v8 in other scanners is retired',
      verify: {
        method: 'GET',
        url: 'https://api.track.toggl.com/api/v9/me',
        auth: 'basic {token}:api_token',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://track.toggl.com/profile',
      docsUrl: 'https://engineering.toggl.com/docs/authentication',
      references: ['kingfisher:toggltrack.yml', 'trufflehog:toggltrack', 'general-knowledge'],
    },
  ],
};
