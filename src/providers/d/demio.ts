import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'demio',
  name: 'Demio',
  hosts: ['my.demio.com'],
  kinds: [
    {
      id: 'demio-api-key',
      title: 'Demio API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Api-Key' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['demio'],
      pairedWith: 'demio-api-secret',
      references: ['trufflehog:demio'],
    },
    {
      id: 'demio-api-secret',
      title: 'Demio API secret',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<10-20 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Api-Secret' },
        { in: 'query', name: 'api_secret' },
      ],
      keywords: ['demio'],
      pairedWith: 'demio-api-key',
      verify: {
        method: 'GET',
        url: 'https://my.demio.com/api/v1/ping/query?api_key={key}&api_secret={token}',
        auth: 'query api_key + api_secret',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:demio'],
    },
  ],
};
