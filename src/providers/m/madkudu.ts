import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'madkudu',
  name: 'MadKudu',
  hosts: ['api.madkudu.com'],
  kinds: [
    {
      id: 'madkudu-api-key',
      title: 'MadKudu API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['madkudu'],
      verify: {
        method: 'GET',
        url: 'https://api.madkudu.com/v1/ping',
        auth: 'basic user=key, empty password',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:madkudu.yml', 'trufflehog:madkudu'],
    },
  ],
};
