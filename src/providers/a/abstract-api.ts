import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'abstract-api',
  name: 'Abstract API',
  hosts: ['*.abstractapi.com'],
  kinds: [
    {
      id: 'abstract-api-key',
      title: 'Abstract API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['abstractapi', 'abstract'],
      verify: {
        method: 'GET',
        url: 'https://exchange-rates.abstractapi.com/v1/live/?api_key={token}&base=USD',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'Each Abstract product has its own host and its own key; this host only answers for the exchange-rates product',
        safe: true,
      },
      docsUrl: 'https://docs.abstractapi.com/exchange-rates',
      references: ['trufflehog:abstract'],
    },
  ],
};
