import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'easyinsight',
  name: 'Easy Insight',
  hosts: ['www.easy-insight.com'],
  kinds: [
    {
      id: 'easyinsight-api-secret',
      title: 'Easy Insight API secret key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['easyinsight', 'easy insight'],
      verify: {
        method: 'GET',
        url: 'https://www.easy-insight.com/app/api/users.json',
        auth: 'basic (key id : secret)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://www.easy-insight.com/api/users.html',
      references: ['trufflehog:easyinsight'],
    },
  ],
};
