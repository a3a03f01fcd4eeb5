import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'typesense',
  name: 'Typesense',
  hosts: ['*.typesense.net'],
  kinds: [
    {
      id: 'typesense-api-key',
      title: 'Typesense API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32-64 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-TYPESENSE-API-KEY', own: true },
        { in: 'query', name: 'x-typesense-api-key', own: true },
      ],
      keywords: ['typesense', 'x typesense api key'],
      unconfirmed: true,
      testValues: 'search-only and scoped keys are meant for browsers',
      verify: {
        method: 'GET',
        url: 'https://{cluster}.a1.typesense.net/collections',
        auth: 'header X-TYPESENSE-API-KEY',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['general-knowledge'],
    },
  ],
};
