import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: '8x8',
  name: '8x8',
  hosts: ['sms.8x8.com', '*.8x8.com'],
  kinds: [
    {
      id: '8x8-api-key',
      title: '8x8 CPaaS API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<43 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['8x8'],
      references: ['trufflehog:eightxeight'],
    },
  ],
};
