import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'podio',
  name: 'Podio',
  hosts: ['api.podio.com'],
  kinds: [
    {
      id: 'podio-access-token',
      title: 'Podio OAuth access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'OAuth2' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['podio'],
      verify: {
        method: 'GET',
        url: 'https://api.podio.com/user',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:podio.yml', 'trufflehog:podio', 'general-knowledge'],
    },
  ],
};
