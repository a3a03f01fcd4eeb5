import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'detectlanguage',
  name: 'Detect Language',
  hosts: ['ws.detectlanguage.com'],
  kinds: [
    {
      id: 'detectlanguage-api-key',
      title: 'Detect Language API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['detectlanguage'],
      testValues: "'demo' is a documented shared key.",
      verify: {
        method: 'GET',
        url: 'https://ws.detectlanguage.com/0.2/user/status',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://detectlanguage.com/documentation',
      references: ['kingfisher:detectlanguage.yml', 'trufflehog:detectlanguage'],
    },
  ],
};
