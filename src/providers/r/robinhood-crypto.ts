import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'robinhood-crypto',
  name: 'Robinhood Crypto',
  hosts: ['trading.robinhood.com'],
  kinds: [
    {
      id: 'robinhood-crypto-api-key',
      title: 'Robinhood crypto trading API key id',
      type: 'api-key',
      severity: 'medium',
      patterns: ['rh-api-<uuid>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['robinhoodcrypto'],
      pairedWith: 'robinhood-crypto-private-key',
      testValues: 'cannot sign without the private key',
      docsUrl: 'https://docs.robinhood.com/crypto/trading/',
      references: ['trufflehog:robinhoodcrypto'],
    },
    {
      id: 'robinhood-crypto-private-key',
      title: 'Robinhood crypto trading Ed25519 private key (base64)',
      type: 'private-key',
      severity: 'critical',
      patterns: ['<44-88 base64+=>'],
      distinctive: false,
      keywords: ['rh api', 'robinhood'],
      pairedWith: 'robinhood-crypto-api-key',
      testValues: 'never sent: it signs x-signature with x-timestamp',
      docsUrl: 'https://docs.robinhood.com/crypto/trading/',
      references: ['trufflehog:robinhoodcrypto'],
    },
  ],
};
