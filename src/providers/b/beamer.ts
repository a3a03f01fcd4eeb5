import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'beamer',
  name: 'Beamer',
  hosts: ['api.getbeamer.com'],
  kinds: [
    {
      id: 'beamer-api-key',
      title: 'Beamer API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['b_<44 base64+-=_>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Beamer-Api-Key' }],
      keywords: ['beamer'],
      verify: {
        method: 'GET',
        url: 'https://api.getbeamer.com/v0/url',
        auth: 'header Beamer-Api-Key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body must contain url',
        safe: true,
      },
      docsUrl: 'https://www.getbeamer.com/api-reference',
      references: ['kingfisher:beamer.yml', 'trufflehog:beamer', 'gitleaks:beamer.go'],
    },
  ],
};
