import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'dnscheck',
  name: 'DNS Check',
  hosts: ['www.dnscheck.co'],
  kinds: [
    {
      id: 'dnscheck-api-key',
      title: 'DNS Check API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['dnscheck'],
      verify: {
        method: 'GET',
        url: 'https://www.dnscheck.co/api/v1/groups/{group_id}?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:dnscheck'],
    },
  ],
};
