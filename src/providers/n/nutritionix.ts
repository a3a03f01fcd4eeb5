import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nutritionix',
  name: 'Nutritionix',
  hosts: ['trackapi.nutritionix.com'],
  kinds: [
    {
      id: 'nutritionix-app-id',
      title: 'Nutritionix application id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<8 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-app-id' }],
      keywords: ['nutritionix'],
      pairedWith: 'nutritionix-app-key',
      testValues: 'identifier half of the pair',
      references: ['trufflehog:nutritionix'],
    },
    {
      id: 'nutritionix-app-key',
      title: 'Nutritionix application key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-app-key' }],
      keywords: ['nutritionix'],
      pairedWith: 'nutritionix-app-id',
      verify: {
        method: 'POST',
        url: 'https://trackapi.nutritionix.com/v2/natural/nutrients',
        auth: 'headers x-app-id + x-app-key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'spends a request',
        safe: true,
      },
      references: ['trufflehog:nutritionix'],
    },
  ],
};
