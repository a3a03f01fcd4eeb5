import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'apacta',
  name: 'Apacta',
  hosts: ['app.apacta.com'],
  kinds: [
    {
      id: 'apacta-api-key',
      title: 'Apacta API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['apacta'],
      verify: {
        method: 'GET',
        url: 'https://app.apacta.com/api/v1/time_entries?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:apacta'],
    },
  ],
};
