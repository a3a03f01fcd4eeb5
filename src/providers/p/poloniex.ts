import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'poloniex',
  name: 'Poloniex',
  hosts: ['poloniex.com', 'api.poloniex.com'],
  kinds: [
    {
      id: 'poloniex-api-key',
      title: 'Poloniex API key',
      type: 'identifier',
      severity: 'info',
      patterns: ['<8 upper-alnum>-<8 upper-alnum>-<8 upper-alnum>-<8 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Key' }],
      keywords: ['poloniex'],
      pairedWith: 'poloniex-api-secret',
      testValues: 'identifier half of the pair',
      references: ['trufflehog:poloniex'],
    },
    {
      id: 'poloniex-api-secret',
      title: 'Poloniex API secret',
      type: 'private-key',
      severity: 'critical',
      patterns: ['<128 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Sign' }],
      keywords: ['poloniex'],
      pairedWith: 'poloniex-api-key',
      verify: {
        method: 'POST',
        url: 'https://poloniex.com/tradingApi',
        auth: 'Key header + HMAC-SHA512 Sign',
        validStatus: [200],
        invalidStatus: [],
        note: 'legacy trading API; the secret itself never travels',
        safe: true,
      },
      references: ['trufflehog:poloniex'],
    },
  ],
};
