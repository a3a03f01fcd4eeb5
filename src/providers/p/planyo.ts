import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'planyo',
  name: 'Planyo',
  hosts: ['www.planyo.com', 'api.planyo.com'],
  kinds: [
    {
      id: 'planyo-api-key',
      title: 'Planyo API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<62 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['planyo'],
      verify: {
        method: 'GET',
        url: 'https://www.planyo.com/rest/?method=get_site_info&api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:planyo.yml', 'trufflehog:planyo', 'general-knowledge'],
    },
  ],
};
