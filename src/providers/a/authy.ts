import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'authy',
  name: 'Authy',
  hosts: ['api.authy.com', 'sandbox-api.authy.com'],
  kinds: [
    {
      id: 'authy-api-key',
      title: 'Authy API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-Authy-API-Key' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['authy'],
      revokeUrl: 'https://console.twilio.com/',
      docsUrl: 'https://www.twilio.com/docs/authy/api',
      references: ['docs:twilio.com/docs/authy/api'],
    },
  ],
};
