import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'happyscribe',
  name: 'Happy Scribe',
  hosts: ['www.happyscribe.com'],
  kinds: [
    {
      id: 'happyscribe-api-key',
      title: 'Happy Scribe API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<24 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['happyscribe'],
      verify: {
        method: 'GET',
        url: 'https://www.happyscribe.com/api/v1/transcriptions',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:happyscribe.yml', 'trufflehog:happyscribe'],
    },
  ],
};
