import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'protocolsio',
  name: 'protocols.io',
  hosts: ['www.protocols.io'],
  kinds: [
    {
      id: 'protocolsio-access-token',
      title: 'protocols.io access token',
      type: 'access-token',
      severity: 'low',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['protocols'],
      verify: {
        method: 'GET',
        url: 'https://www.protocols.io/api/v3/session/profile',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:protocolsio.yml', 'trufflehog:protocolsio'],
    },
  ],
};
