import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'datastax-astra',
  name: 'DataStax Astra',
  hosts: ['api.astra.datastax.com', '*.apps.astra.datastax.com'],
  kinds: [
    {
      id: 'datastax-astra-token',
      title: 'Astra application token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['AstraCS:<24 letters>:<64 hex>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'header', name: 'Token' },
        { in: 'header', name: 'X-Cassandra-Token' },
      ],
      testValues: 'Not in the scanned projects.',
      verify: {
        method: 'GET',
        url: 'https://api.astra.datastax.com/v2/currentOrg',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://astra.datastax.com/settings/tokens',
      references: ['public-code:AstraCS'],
    },
  ],
};
