import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sparkpost',
  name: 'SparkPost',
  hosts: ['api.sparkpost.com', 'api.eu.sparkpost.com'],
  kinds: [
    {
      id: 'sparkpost-api-key',
      title: 'SparkPost API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['sparkpost'],
      verify: {
        method: 'GET',
        url: 'https://api.sparkpost.com/api/v1/account',
        auth: 'header Authorization (raw key)',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: '403 = live key without account scope',
        safe: true,
      },
      revokeUrl: 'https://app.sparkpost.com/account/api-keys',
      references: ['kingfisher:sparkpost.yml', 'trufflehog:sparkpost'],
    },
  ],
};
