import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'flowlu',
  name: 'Flowlu',
  hosts: ['*.flowlu.com'],
  kinds: [
    {
      id: 'flowlu-api-key',
      title: 'Flowlu API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<51 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['flowlu', 'flowflu'],
      verify: {
        method: 'GET',
        url: 'https://{account}.flowlu.com/api/v1/module/crm/lead/list?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body must contain total_result; 401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:flowflu'],
    },
  ],
};
