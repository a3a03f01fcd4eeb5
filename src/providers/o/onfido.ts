import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'onfido',
  name: 'Onfido',
  hosts: ['api.eu.onfido.com', 'api.us.onfido.com', 'api.ca.onfido.com'],
  kinds: [
    {
      id: 'onfido-live-api-token',
      title: 'Onfido live API token',
      type: 'api-key',
      severity: 'critical',
      patterns: ['api_live.<20-80 base64url>', 'api_live_us.<20-80 base64url>', 'api_live_ca.<20-80 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token token=' }],
      keywords: ['onfido'],
      verify: {
        method: 'GET',
        url: 'https://api.{region}.onfido.com/v3.6/webhooks/',
        auth: 'Authorization: Token token={token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://dashboard.onfido.com/api/tokens',
      docsUrl: 'https://documentation.onfido.com/',
      references: [
        'betterleaks:onfido-live-api-token-eu',
        'betterleaks:onfido-live-api-token-us',
        'betterleaks:onfido-live-api-token-ca',
        'github-docs:secret-scanning-patterns',
      ],
    },
    {
      id: 'onfido-sandbox-api-token',
      title: 'Onfido sandbox API token',
      type: 'api-key',
      severity: 'info',
      patterns: [
        'api_sandbox.<20-80 base64url>',
        'api_sandbox_us.<20-80 base64url>',
        'api_sandbox_ca.<20-80 base64url>',
      ],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token token=' }],
      keywords: ['onfido'],
      testValues: 'sandbox only',
      docsUrl: 'https://documentation.onfido.com/',
      references: ['github-docs:secret-scanning-patterns', 'general-knowledge'],
    },
  ],
};
