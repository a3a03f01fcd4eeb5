import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'strava',
  name: 'Strava',
  hosts: ['www.strava.com'],
  kinds: [
    {
      id: 'strava-access-token',
      title: 'Strava access or refresh token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'body', name: 'refresh_token' },
      ],
      keywords: ['strava'],
      testValues: 'access tokens live six hours',
      verify: {
        method: 'GET',
        url: 'https://www.strava.com/api/v3/athlete',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://www.strava.com/settings/api',
      docsUrl: 'https://developers.strava.com/docs/authentication/',
      references: ['trufflehog:strava', 'general-knowledge'],
    },
    {
      id: 'strava-client-secret',
      title: 'Strava app client secret',
      type: 'client-secret',
      severity: 'medium',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_secret' }],
      keywords: ['strava'],
      revokeUrl: 'https://www.strava.com/settings/api',
      docsUrl: 'https://developers.strava.com/docs/authentication/',
      references: ['trufflehog:strava'],
    },
  ],
};
