import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bitfinex',
  name: 'Bitfinex',
  hosts: ['api.bitfinex.com', 'api-pub.bitfinex.com'],
  kinds: [
    {
      id: 'bitfinex-api-key',
      title: 'Bitfinex API key',
      type: 'identifier',
      severity: 'info',
      patterns: ['<43 base64url>'],
      distinctive: false,
      hosts: ['api.bitfinex.com'],
      carriedIn: [{ in: 'header', name: 'bfx-apikey' }],
      keywords: ['bitfinex'],
      pairedWith: 'bitfinex-api-secret',
      references: ['trufflehog:bitfinex'],
    },
    {
      id: 'bitfinex-api-secret',
      title: 'Bitfinex API secret',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<43 base64url>'],
      distinctive: false,
      keywords: ['bitfinex'],
      pairedWith: 'bitfinex-api-key',
      testValues: 'Signs requests (bfx-signature) and is not sent.',
      verify: {
        method: 'POST',
        url: 'https://api.bitfinex.com/v2/auth/r/wallets',
        auth: 'headers bfx-apikey + bfx-nonce + bfx-signature',
        validStatus: [200],
        invalidStatus: [500],
        note: "500 with 'apikey: digest invalid' or 'apikey: invalid' = invalid",
        safe: true,
      },
      docsUrl: 'https://docs.bitfinex.com/docs/introduction',
      references: ['trufflehog:bitfinex'],
    },
  ],
};
