import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'travis-ci',
  name: 'Travis CI',
  hosts: ['api.travis-ci.com'],
  kinds: [
    {
      id: 'travis-ci-api-token',
      title: 'Travis CI API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<22 word>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'token' }],
      keywords: ['travis'],
      verify: {
        method: 'GET',
        url: 'https://api.travis-ci.com/user',
        auth: 'header Authorization: token {token}, Travis-API-Version: 3',
        validStatus: [200],
        invalidStatus: [403, 401],
        safe: true,
      },
      revokeUrl: 'https://app.travis-ci.com/account/preferences',
      docsUrl: 'https://docs.travis-ci.com/api/',
      references: ['kingfisher:travisci.yml', 'trufflehog:travisci', 'gitleaks:travisci.go'],
    },
  ],
};
