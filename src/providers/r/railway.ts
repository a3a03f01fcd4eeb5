import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'railway',
  name: 'Railway',
  hosts: ['backboard.railway.app', 'backboard.railway.com'],
  kinds: [
    {
      id: 'railway-api-token',
      title: 'Railway account, team or project token',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'header', name: 'Project-Access-Token' },
      ],
      keywords: ['railway'],
      verify: {
        method: 'POST',
        url: 'https://backboard.railway.app/graphql/v2',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [200, 401],
        note: 'body {"query":"query { me { id } }"}; HTTP 200 both ways, valid when "errors" is absent. Read-only query',
        safe: true,
      },
      revokeUrl: 'https://railway.com/account/tokens',
      docsUrl: 'https://howtorotate.com/docs/tutorials/railwayapp/',
      references: ['trufflehog:railwayapp'],
    },
  ],
};
