import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'loginradius',
  name: 'LoginRadius',
  hosts: ['api.loginradius.com'],
  kinds: [
    {
      id: 'loginradius-api-key',
      title: 'LoginRadius API key',
      type: 'identifier',
      severity: 'info',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['loginradius'],
      pairedWith: 'loginradius-api-secret',
      testValues: 'the API key is sent by browsers; the secret is the sensitive half',
      verify: {
        method: 'GET',
        url: 'https://api.loginradius.com/identity/v2/serverinfo?apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:loginradius.yml', 'trufflehog:loginradius'],
    },
    {
      id: 'loginradius-api-secret',
      title: 'LoginRadius API secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'apisecret' },
        { in: 'header', name: 'X-LoginRadius-ApiSecret' },
      ],
      keywords: ['loginradius', 'apisecret', 'x loginradius apisecret'],
      pairedWith: 'loginradius-api-key',
      unconfirmed: true,
      references: ['general-knowledge'],
    },
  ],
};
