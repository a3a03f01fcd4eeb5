import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'simfin',
  name: 'SimFin',
  hosts: ['simfin.com', 'backend.simfin.com'],
  kinds: [
    {
      id: 'simfin-api-key',
      title: 'SimFin API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api-key' },
        { in: 'header', name: 'Authorization', scheme: 'api-key' },
      ],
      keywords: ['simfin'],
      verify: {
        method: 'GET',
        url: 'https://simfin.com/api/v2/companies/list?api-key={token}',
        auth: 'query api-key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'HTTP 200 with "error" in the body when wrong',
        safe: true,
      },
      references: ['kingfisher:simfin.yml', 'trufflehog:simfin'],
    },
  ],
};
