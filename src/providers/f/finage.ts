import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'finage',
  name: 'Finage',
  hosts: ['api.finage.co.uk'],
  kinds: [
    {
      id: 'finage-api-key',
      title: 'Finage API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['API_KEY<32 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['finage'],
      verify: {
        method: 'GET',
        url: 'https://api.finage.co.uk/symbol-list/crypto?apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://finage.co.uk/docs',
      references: ['kingfisher:finage.yml', 'trufflehog:finage'],
    },
  ],
};
