import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'intra42',
  name: '42 Intra',
  hosts: ['api.intra.42.fr'],
  kinds: [
    {
      id: 'intra42-client-id',
      title: '42 Intra API client id',
      type: 'identifier',
      severity: 'info',
      patterns: ['u-s4t2ud-<64 hex>', 'u-s4t2af-<64 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'body', name: 'client_id' }],
      keywords: ['intra'],
      pairedWith: 'intra42-client-secret',
      testValues: 'identifier half of the pair',
      references: ['trufflehog:intra42'],
    },
    {
      id: 'intra42-client-secret',
      title: '42 Intra API client secret',
      type: 'client-secret',
      severity: 'medium',
      patterns: ['s-s4t2ud-<64 hex>', 's-s4t2af-<64 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'body', name: 'client_secret' }],
      keywords: ['intra'],
      pairedWith: 'intra42-client-id',
      verify: {
        method: 'POST',
        url: 'https://api.intra.42.fr/oauth/token',
        auth: 'body client_id + client_secret, grant_type=client_credentials',
        validStatus: [200],
        invalidStatus: [401],
        note: 'mints an access token',
        safe: true,
      },
      references: ['trufflehog:intra42', 'gitleaks:intra42.go'],
    },
  ],
};
