import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'influxdb',
  name: 'InfluxDB',
  hosts: ['*.influxdata.com'],
  kinds: [
    {
      id: 'influxdb-api-token',
      title: 'InfluxDB API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<88-128 base64+-=_>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Token' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['influx', 'influxdb'],
      verify: {
        method: 'GET',
        url: 'https://{influx-host}/api/v2/orgs',
        auth: 'Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'cloud host is region-specific (e.g. us-east-1-1.aws.cloud2.influxdata.com) or self-hosted',
        safe: true,
      },
      references: ['betterleaks:influxdb-api-token'],
    },
  ],
};
