import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cockroachdb-cloud',
  name: 'CockroachDB Cloud',
  hosts: ['cockroachlabs.cloud'],
  kinds: [
    {
      id: 'cockroachdb-cloud-api-key',
      title: 'CockroachDB Cloud API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['CCDB1_<22 alnum>_<40 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      testValues: "CCDB1_ + 22 characters alone is the key's ID. Not in the scanned projects.",
      verify: {
        method: 'GET',
        url: 'https://cockroachlabs.cloud/api/v1/clusters',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'endpoint from general knowledge',
        safe: true,
      },
      docsUrl: 'https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api',
      references: ['public-code:CCDB1_'],
    },
  ],
};
