import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'calorieninjas',
  name: 'CalorieNinjas',
  hosts: ['api.calorieninjas.com'],
  kinds: [
    {
      id: 'calorieninjas-api-key',
      title: 'CalorieNinjas API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Api-Key' }],
      keywords: ['calorieninja'],
      verify: {
        method: 'GET',
        url: 'https://api.calorieninjas.com/v1/nutrition?query',
        auth: 'header X-Api-Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:calorieninja.yml', 'trufflehog:calorieninja'],
    },
  ],
};
