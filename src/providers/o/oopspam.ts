import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'oopspam',
  name: 'OOPSpam',
  hosts: ['api.oopspam.com'],
  kinds: [
    {
      id: 'oopspam-api-key',
      title: 'OOPSpam API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Api-Key' }],
      keywords: ['oopspam'],
      verify: {
        method: 'POST',
        url: 'https://api.oopspam.com/v1/spamdetection',
        auth: 'header X-Api-Key',
        validStatus: [200],
        invalidStatus: [],
        note: 'spends a request',
        safe: false,
      },
      references: ['kingfisher:oopspam.yml', 'trufflehog:oopspam'],
    },
  ],
};
