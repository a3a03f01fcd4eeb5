import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'browserstack',
  name: 'BrowserStack',
  hosts: [
    'api.browserstack.com',
    'www.browserstack.com',
    'hub-cloud.browserstack.com',
    'hub.browserstack.com',
    'api-cloud.browserstack.com',
  ],
  kinds: [
    {
      id: 'browserstack-access-key',
      title: 'BrowserStack access key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['browserstack', 'bs authkey'],
      verify: {
        method: 'GET',
        url: 'https://www.browserstack.com/automate/plan.json',
        auth: 'basic (user : access key)',
        validStatus: [200],
        invalidStatus: [401],
        note: "403 with 'blocked' = the client is blocked, not a verdict",
        safe: true,
      },
      docsUrl: 'https://www.browserstack.com/docs/automate/api-reference/selenium/introduction',
      references: ['trufflehog:browserstack'],
    },
  ],
};
