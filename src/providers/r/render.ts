import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'render',
  name: 'Render',
  hosts: ['api.render.com'],
  kinds: [
    {
      id: 'render-api-key',
      title: 'Render API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['rnd_<28 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['render'],
      verify: {
        method: 'GET',
        url: 'https://api.render.com/v1/owners?limit=1',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://render.com/docs/api',
      references: ['public-code:render-api-key', 'docs:render.com/docs/cli', 'general-knowledge'],
    },
    {
      id: 'render-deploy-hook-url',
      title: 'Render deploy hook URL',
      type: 'webhook-url',
      severity: 'medium',
      patterns: ['https://api.render.com/deploy/srv-<20 lower-alnum>?key=<8-24 base64url>'],
      distinctive: true,
      carriedIn: [
        { in: 'path', name: '/deploy/srv-{id}?key={token}' },
        { in: 'query', name: 'key' },
      ],
      keywords: ['render'],
      unconfirmed: true,
      testValues: 'a request starts a deploy, so never probe it',
      docsUrl: 'https://render.com/docs/deploy-hooks',
      references: ['general-knowledge'],
    },
  ],
};
