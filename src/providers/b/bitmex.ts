import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bitmex',
  name: 'BitMEX',
  hosts: ['www.bitmex.com', 'testnet.bitmex.com'],
  kinds: [
    {
      id: 'bitmex-api-key',
      title: 'BitMEX API key ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['<24 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'api-key' }],
      keywords: ['bitmex'],
      pairedWith: 'bitmex-api-secret',
      references: ['trufflehog:bitmex'],
    },
    {
      id: 'bitmex-api-secret',
      title: 'BitMEX API secret',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<48 base64url>'],
      distinctive: false,
      keywords: ['bitmex'],
      pairedWith: 'bitmex-api-key',
      testValues:
        "Signs requests (api-signature) and is not sent. The vendor's docs print one sample pair (ID starts LAqUlngM).",
      verify: {
        method: 'GET',
        url: 'https://www.bitmex.com/api/v1/user',
        auth: 'headers api-key + api-expires + api-signature',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://www.bitmex.com/app/apiKeysUsage',
      references: ['trufflehog:bitmex'],
    },
  ],
};
