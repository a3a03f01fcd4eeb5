import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'spoonacular',
  name: 'Spoonacular',
  hosts: ['api.spoonacular.com'],
  kinds: [
    {
      id: 'spoonacular-api-key',
      title: 'Spoonacular API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'apiKey' },
        { in: 'header', name: 'x-api-key' },
      ],
      keywords: ['spoonacular'],
      verify: {
        method: 'GET',
        url: 'https://api.spoonacular.com/recipes/random?apiKey={token}&number=1',
        auth: 'query apiKey',
        validStatus: [200],
        invalidStatus: [401],
        note: 'uses a point of quota',
        safe: true,
      },
      references: ['kingfisher:spoonacular.yml', 'trufflehog:spoonacular'],
    },
  ],
};
