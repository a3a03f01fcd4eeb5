import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'textmagic',
  name: 'Textmagic',
  hosts: ['rest.textmagic.com'],
  kinds: [
    {
      id: 'textmagic-api-key',
      title: 'Textmagic API v2 key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<30 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-TM-Key' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['textmagic'],
      verify: {
        method: 'GET',
        url: 'https://rest.textmagic.com/api/v2/user',
        auth: 'basic user:{token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:textmagic'],
    },
  ],
};
