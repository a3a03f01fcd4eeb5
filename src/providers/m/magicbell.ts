import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'magicbell',
  name: 'MagicBell',
  hosts: ['api.magicbell.com'],
  kinds: [
    {
      id: 'magicbell-api-key',
      title: 'MagicBell API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-MAGICBELL-API-KEY' }],
      keywords: ['magicbell'],
      testValues: 'the key alone identifies the project in browsers; the API secret is the privileged half',
      verify: {
        method: 'GET',
        url: 'https://api.magicbell.com/notification_preferences',
        auth: 'header X-MAGICBELL-API-KEY + X-MAGICBELL-USER-EMAIL',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:magicbell'],
    },
  ],
};
