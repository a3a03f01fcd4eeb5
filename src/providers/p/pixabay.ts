import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pixabay',
  name: 'Pixabay',
  hosts: ['pixabay.com'],
  kinds: [
    {
      id: 'pixabay-api-key',
      title: 'Pixabay API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<7-10 digits>-<25 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['pixabay'],
      verify: {
        method: 'GET',
        url: 'https://pixabay.com/api/?q=yellow+flowers&image_type=photo&key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [400],
        safe: true,
      },
      references: ['kingfisher:pixabay.yml', 'trufflehog:pixabay', 'general-knowledge'],
    },
  ],
};
