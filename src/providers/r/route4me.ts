import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'route4me',
  name: 'Route4Me',
  hosts: ['api.route4me.com'],
  kinds: [
    {
      id: 'route4me-api-key',
      title: 'Route4Me API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['route4me'],
      verify: {
        method: 'GET',
        url: 'https://api.route4me.com/api.v4/address_book.php?api_key={token}&limit=1',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:route4me.yml', 'trufflehog:route4me'],
    },
  ],
};
