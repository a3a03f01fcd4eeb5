import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'clojars',
  name: 'Clojars',
  hosts: ['repo.clojars.org', 'clojars.org'],
  kinds: [
    {
      id: 'clojars-deploy-token',
      title: 'Clojars deploy token',
      type: 'access-token',
      severity: 'high',
      patterns: ['CLOJARS_<60 lower-alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      revokeUrl: 'https://clojars.org/tokens',
      docsUrl: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
      references: ['gitleaks:clojars.go'],
    },
  ],
};
