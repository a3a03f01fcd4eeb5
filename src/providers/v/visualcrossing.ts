import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'visualcrossing',
  name: 'Visual Crossing',
  hosts: ['weather.visualcrossing.com'],
  kinds: [
    {
      id: 'visualcrossing-api-key',
      title: 'Visual Crossing Weather API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<25 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['visualcrossing'],
      verify: {
        method: 'GET',
        url: 'https://weather.visualcrossing.com/VisualCrossingWebServices/rest/services/timeline/LA/today?key={token}&include=current',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'uses one record',
        safe: true,
      },
      revokeUrl: 'https://www.visualcrossing.com/account',
      references: ['kingfisher:visualcrossing.yml', 'trufflehog:visualcrossing', 'general-knowledge'],
    },
  ],
};
