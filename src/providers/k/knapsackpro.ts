import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'knapsackpro',
  name: 'Knapsack Pro',
  hosts: ['api.knapsackpro.com'],
  kinds: [
    {
      id: 'knapsackpro-test-suite-token',
      title: 'Knapsack Pro test suite token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'KNAPSACK-PRO-TEST-SUITE-TOKEN' }],
      keywords: ['knapsack', 'knapsackpro'],
      verify: {
        method: 'GET',
        url: 'https://api.knapsackpro.com/v1/builds?page=1',
        auth: 'header KNAPSACK-PRO-TEST-SUITE-TOKEN',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:knapsackpro.yml', 'trufflehog:knapsackpro'],
    },
  ],
};
