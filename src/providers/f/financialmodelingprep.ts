import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'financialmodelingprep',
  name: 'Financial Modeling Prep',
  hosts: ['financialmodelingprep.com'],
  kinds: [
    {
      id: 'financialmodelingprep-api-key',
      title: 'Financial Modeling Prep API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['financialmodelingprep', 'fmp'],
      testValues: "'demo' is a documented shared key.",
      verify: {
        method: 'GET',
        url: 'https://financialmodelingprep.com/api/v3/financial-statement-symbol-lists?apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body must be a JSON list; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://site.financialmodelingprep.com/developer/docs',
      references: ['kingfisher:financialmodelingprep.yml', 'trufflehog:financialmodelingprep'],
    },
  ],
};
