import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'repairshopr',
  name: 'RepairShopr',
  hosts: ['*.repairshopr.com'],
  kinds: [
    {
      id: 'repairshopr-api-token',
      title: 'RepairShopr (Syncro) API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<51 alnum+->'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['repairshopr'],
      verify: {
        method: 'GET',
        url: 'https://{subdomain}.repairshopr.com/api/v1/appointment_types',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:repairshopr'],
    },
  ],
};
