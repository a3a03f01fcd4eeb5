import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'defined-networking',
  name: 'Defined Networking',
  hosts: ['api.defined.net'],
  kinds: [
    {
      id: 'defined-networking-api-token',
      title: 'Defined Networking API token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['dnkey-<26 alnum>-<52 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      verify: {
        method: 'GET',
        url: 'https://api.defined.net/v1/networks',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'endpoint from general knowledge',
        safe: true,
      },
      revokeUrl: 'https://admin.defined.net/settings/api-keys',
      docsUrl: 'https://docs.defined.net/',
      references: ['gitleaks:definednetworking.go'],
    },
  ],
};
