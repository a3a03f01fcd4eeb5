import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'trufflehog-enterprise',
  name: 'TruffleHog Enterprise',
  hosts: ['*.trufflehog.org'],
  kinds: [
    {
      id: 'trufflehog-enterprise-key',
      title: 'TruffleHog Enterprise API key id',
      type: 'identifier',
      severity: 'info',
      patterns: ['thog-key-<16 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-Thog-Key' }],
      keywords: ['trufflehogenterprise'],
      pairedWith: 'trufflehog-enterprise-secret',
      references: ['trufflehog:trufflehogenterprise'],
    },
    {
      id: 'trufflehog-enterprise-secret',
      title: 'TruffleHog Enterprise API secret',
      type: 'api-key',
      severity: 'critical',
      patterns: ['thog-secret-<32 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-Thog-Secret' }],
      keywords: ['trufflehogenterprise'],
      pairedWith: 'trufflehog-enterprise-key',
      verify: {
        method: 'GET',
        url: 'https://{tenant}.trufflehog.org/api/v1/sources',
        auth: 'headers X-Thog-Key and X-Thog-Secret',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:trufflehogenterprise'],
    },
  ],
};
