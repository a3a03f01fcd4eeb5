import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'parseur',
  name: 'Parseur',
  hosts: ['api.parseur.com'],
  kinds: [
    {
      id: 'parseur-api-key',
      title: 'Parseur API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      keywords: ['parseur'],
      verify: {
        method: 'GET',
        url: 'https://api.parseur.com/',
        auth: 'Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:parseur.yml', 'trufflehog:parseur'],
    },
  ],
};
