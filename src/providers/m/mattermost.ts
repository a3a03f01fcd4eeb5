import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mattermost',
  name: 'Mattermost',
  hosts: ['*.cloud.mattermost.com'],
  kinds: [
    {
      id: 'mattermost-personal-access-token',
      title: 'Mattermost personal access / bot token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<26 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['mattermost'],
      verify: {
        method: 'GET',
        url: 'https://{server}/api/v4/users/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'mostly self-hosted; TruffleHog uses /api/v4/users/stats',
        safe: true,
      },
      docsUrl: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
      references: ['trufflehog:mattermostpersonaltoken', 'gitleaks:mattermost.go'],
    },
  ],
};
