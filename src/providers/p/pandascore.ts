import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pandascore',
  name: 'PandaScore',
  hosts: ['api.pandascore.co'],
  kinds: [
    {
      id: 'pandascore-access-token',
      title: 'PandaScore access token',
      type: 'access-token',
      severity: 'low',
      patterns: ['<51 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'token' },
      ],
      keywords: ['pandascore'],
      verify: {
        method: 'GET',
        url: 'https://api.pandascore.co/videogames',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:pandascore.yml', 'trufflehog:pandascore', 'general-knowledge'],
    },
  ],
};
