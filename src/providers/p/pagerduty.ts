import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pagerduty',
  name: 'PagerDuty',
  hosts: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
  kinds: [
    {
      id: 'pagerduty-events-integration-key',
      title: 'PagerDuty Events v2 routing key',
      type: 'webhook-secret',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'routing_key' },
        { in: 'body', name: 'service_key' },
      ],
      keywords: ['pagerduty'],
      unconfirmed: true,
      testValues: 'can only raise or resolve alerts',
      references: ['general-knowledge'],
    },
    {
      id: 'pagerduty-user-api-key',
      title: 'PagerDuty user / general REST API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['u+<18 base64url++>'],
      distinctive: false,
      hosts: ['api.pagerduty.com', 'api.eu.pagerduty.com'],
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token token=' }],
      keywords: ['pagerduty', 'pager duty'],
      testValues: 'PagerDuty docs print a fixed sample token',
      verify: {
        method: 'GET',
        url: 'https://api.pagerduty.com/users?limit=1',
        auth: 'Authorization: Token token={token}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'Accept: application/vnd.pagerduty+json;version=2',
        safe: true,
      },
      docsUrl: 'https://support.pagerduty.com/main/docs/api-access-keys',
      references: ['kingfisher:pagerdutyapikey.yml', 'trufflehog:pagerdutyapikey'],
    },
  ],
};
