import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'saucelabs',
  name: 'Sauce Labs',
  hosts: [
    'api.us-west-1.saucelabs.com',
    'api.eu-central-1.saucelabs.com',
    'api.us-east-4.saucelabs.com',
    'ondemand.us-west-1.saucelabs.com',
  ],
  kinds: [
    {
      id: 'saucelabs-access-key',
      title: 'Sauce Labs access key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['saucelabs', 'sauce access key'],
      verify: {
        method: 'GET',
        url: 'https://api.us-west-1.saucelabs.com/team-management/v1/teams',
        auth: 'basic user:{token}',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: 'the region host must match the account',
        safe: true,
      },
      revokeUrl: 'https://app.saucelabs.com/user-settings',
      references: ['trufflehog:saucelabs'],
    },
  ],
};
