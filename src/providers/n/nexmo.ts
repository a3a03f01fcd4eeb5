import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nexmo',
  name: 'Nexmo (Vonage)',
  hosts: ['rest.nexmo.com', 'api.nexmo.com'],
  kinds: [
    {
      id: 'nexmo-api-key',
      title: 'Nexmo / Vonage API key (account id)',
      type: 'identifier',
      severity: 'info',
      patterns: ['<8 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_key' },
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['nexmo', 'vonage'],
      pairedWith: 'nexmo-api-secret',
      testValues: 'identifier half of the pair',
      references: ['trufflehog:nexmoapikey'],
    },
    {
      id: 'nexmo-api-secret',
      title: 'Nexmo / Vonage API secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['<16 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_secret' },
        { in: 'body', name: 'api_secret' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['nexmo', 'vonage'],
      pairedWith: 'nexmo-api-key',
      verify: {
        method: 'GET',
        url: 'https://rest.nexmo.com/account/get-balance?api_key={key}&api_secret={token}',
        auth: 'query api_key + api_secret',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://dashboard.nexmo.com/settings',
      docsUrl: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
      references: ['trufflehog:nexmoapikey'],
    },
  ],
};
