import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'highnote',
  name: 'Highnote',
  hosts: ['api.us.highnote.com'],
  kinds: [
    {
      id: 'highnote-secret-live-key',
      title: 'Highnote live secret key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['sk_live_a2V5Xz<69-71 base64+=>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['highnote'],
      testValues: 'sk_test_ / rk_test_ variants exist (GitHub lists them)',
      verify: {
        method: 'POST',
        url: 'https://api.us.highnote.com/graphql',
        auth: 'Basic base64(key)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'GraphQL query { ping } must answer pong',
        safe: true,
      },
      references: ['betterleaks:highnote-secret-live-key', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
