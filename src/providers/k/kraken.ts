import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'kraken',
  name: 'Kraken',
  hosts: ['api.kraken.com'],
  kinds: [
    {
      id: 'kraken-api-key',
      title: 'Kraken API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<56 base64+=>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'API-Key' }],
      keywords: ['kraken'],
      pairedWith: 'kraken-api-private-key',
      revokeUrl: 'https://pro.kraken.com/app/settings/api',
      references: ['trufflehog:kraken'],
    },
    {
      id: 'kraken-api-private-key',
      title: 'Kraken private key (API-Sign secret)',
      type: 'private-key',
      severity: 'critical',
      patterns: ['<86 base64>=='],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'API-Sign' }],
      keywords: ['kraken'],
      pairedWith: 'kraken-api-key',
      verify: {
        method: 'POST',
        url: 'https://api.kraken.com/0/private/Balance',
        auth: 'API-Key header + HMAC-SHA512 API-Sign',
        validStatus: [200],
        invalidStatus: [],
        note: 'the secret itself never travels; error array empty when valid',
        safe: true,
      },
      revokeUrl: 'https://pro.kraken.com/app/settings/api',
      references: ['trufflehog:kraken', 'gitleaks:kraken.go'],
    },
  ],
};
