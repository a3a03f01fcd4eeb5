import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'carboninterface',
  name: 'Carbon Interface',
  hosts: ['www.carboninterface.com'],
  kinds: [
    {
      id: 'carboninterface-api-key',
      title: 'Carbon Interface API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<21 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['carboninterface'],
      verify: {
        method: 'GET',
        url: 'https://www.carboninterface.com/api/v1/auth',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: "the vendor's own auth test; other scanners POST an estimate instead",
        safe: true,
      },
      docsUrl: 'https://docs.carboninterface.com/',
      references: ['kingfisher:carboninterface.yml', 'trufflehog:carboninterface'],
    },
  ],
};
