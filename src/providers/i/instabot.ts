import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'instabot',
  name: 'Instabot',
  hosts: ['api.instabot.io'],
  kinds: [
    {
      id: 'instabot-api-key',
      title: 'Instabot API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<44 base64+=>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Instabot-Api-Key' }],
      keywords: ['instabot'],
      verify: {
        method: 'GET',
        url: 'https://api.instabot.io/v1',
        auth: 'header X-Instabot-Api-Key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:instabot.yml', 'trufflehog:instabot'],
    },
  ],
};
