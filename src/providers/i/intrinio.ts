import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'intrinio',
  name: 'Intrinio',
  hosts: ['api-v2.intrinio.com'],
  kinds: [
    {
      id: 'intrinio-api-key',
      title: 'Intrinio API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<44 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['intrinio'],
      verify: {
        method: 'GET',
        url: 'https://api-v2.intrinio.com/securities?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:intrinio.yml', 'trufflehog:intrinio'],
    },
  ],
};
