import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'flyio',
  name: 'Fly.io',
  hosts: ['api.machines.dev', 'api.fly.io'],
  kinds: [
    {
      id: 'flyio-access-token',
      title: 'Fly.io macaroon token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['fm2_<100-4096 base64+,-=_>', 'fm1r_<100-4096 base64+,-=_>', 'fm1a_<100-4096 base64+,-=_>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'FlyV1' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      testValues: "Often several tokens joined by commas after 'FlyV1 '.",
      verify: {
        method: 'GET',
        url: 'https://api.machines.dev/v1/apps?org_slug=',
        auth: 'header Authorization',
        validStatus: [400],
        invalidStatus: [401],
        note: '400 (missing org) = valid token',
        safe: true,
      },
      revokeUrl: 'https://fly.io/dashboard/personal/tokens',
      docsUrl: 'https://fly.io/docs/security/tokens/',
      references: ['trufflehog:flyio', 'gitleaks:flyio.go'],
    },
    {
      id: 'flyio-personal-token',
      title: 'Fly.io OAuth (personal) token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['fo1_<43 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      verify: {
        method: 'GET',
        url: 'https://api.machines.dev/v1/apps?org_slug=',
        auth: 'Bearer',
        validStatus: [400],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://fly.io/user/personal_access_tokens',
      docsUrl: 'https://fly.io/docs/security/tokens/',
      references: ['gitleaks:flyio.go'],
    },
  ],
};
