import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'lichess',
  name: 'Lichess',
  hosts: ['lichess.org'],
  kinds: [
    {
      id: 'lichess-personal-access-token',
      title: 'Lichess personal access token',
      type: 'access-token',
      severity: 'low',
      patterns: ['lip_<16-60 word>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['lichess'],
      verify: {
        method: 'GET',
        url: 'https://lichess.org/api/account',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://lichess.org/account/oauth/token',
      references: ['betterleaks:lichess-personal-access-token', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
