import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'supernotes',
  name: 'Supernotes',
  hosts: ['api.supernotes.app'],
  kinds: [
    {
      id: 'supernotes-api-key',
      title: 'Supernotes API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Api-Key' }],
      keywords: ['supernotes'],
      verify: {
        method: 'GET',
        url: 'https://api.supernotes.app/v1/user',
        auth: 'header Api-Key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:supernotesapi.yml', 'trufflehog:supernotesapi'],
    },
  ],
};
