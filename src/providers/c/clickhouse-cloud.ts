import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'clickhouse-cloud',
  name: 'ClickHouse Cloud',
  hosts: ['api.clickhouse.cloud'],
  kinds: [
    {
      id: 'clickhouse-cloud-api-secret',
      title: 'ClickHouse Cloud API key secret',
      type: 'api-key',
      severity: 'critical',
      patterns: ['4b1d<38 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      verify: {
        method: 'GET',
        url: 'https://api.clickhouse.cloud/v1/organizations',
        auth: 'basic (key id : secret)',
        validStatus: [200],
        invalidStatus: [401],
        note: 'endpoint from general knowledge',
        safe: true,
      },
      docsUrl: 'https://clickhouse.com/docs/cloud/manage/openapi',
      references: ['gitleaks:clickhouse.go'],
    },
  ],
};
