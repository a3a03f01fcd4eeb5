import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'enigma',
  name: 'Enigma',
  hosts: ['api.enigma.com'],
  kinds: [
    {
      id: 'enigma-api-key',
      title: 'Enigma API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['enigma'],
      verify: {
        method: 'POST',
        url: 'https://api.enigma.com/graphql',
        auth: 'header x-api-key, body {"query":"{ __typename }"}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:enigma.yml', 'trufflehog:enigma'],
    },
  ],
};
