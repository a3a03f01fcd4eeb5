import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'billomat',
  name: 'Billomat',
  hosts: ['*.billomat.net'],
  kinds: [
    {
      id: 'billomat-api-key',
      title: 'Billomat API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-BillomatApiKey' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['billomat'],
      verify: {
        method: 'GET',
        url: 'https://{account}.billomat.net/api/v2/clients/myself',
        auth: 'header X-BillomatApiKey',
        validStatus: [200],
        invalidStatus: [401, 404],
        note: '404 = unknown account name',
        safe: true,
      },
      docsUrl: 'https://www.billomat.com/en/api/basics/authentication/',
      references: ['trufflehog:billomat'],
    },
  ],
};
