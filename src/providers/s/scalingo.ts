import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'scalingo',
  name: 'Scalingo',
  hosts: ['auth.scalingo.com', 'api.osc-fr1.scalingo.com', 'api.osc-secnum-fr1.scalingo.com'],
  kinds: [
    {
      id: 'scalingo-api-token',
      title: 'Scalingo API token',
      type: 'api-key',
      severity: 'critical',
      patterns: ['tk-us-<48 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['scalingo'],
      verify: {
        method: 'POST',
        url: 'https://auth.scalingo.com/v1/tokens/exchange',
        auth: 'basic empty user, password={token}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'exchanges for a one-hour bearer token',
        safe: false,
      },
      docsUrl: 'https://developers.scalingo.com/',
      references: ['gitleaks:scalingo.go', 'betterleaks:scalingo-api-token', 'general-knowledge'],
    },
  ],
};
