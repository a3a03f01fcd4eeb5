import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'solarwinds-observability',
  name: 'SolarWinds Observability',
  hosts: [
    'api.na-01.cloud.solarwinds.com',
    'api.na-02.cloud.solarwinds.com',
    'api.eu-01.cloud.solarwinds.com',
    'api.ap-01.cloud.solarwinds.com',
  ],
  kinds: [
    {
      id: 'solarwinds-observability-token',
      title: 'SolarWinds Observability API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<71 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['solarwinds'],
      verify: {
        method: 'GET',
        url: 'https://api.na-01.cloud.solarwinds.com/v1/metrics',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'try each region',
        safe: true,
      },
      references: ['trufflehog:solarwindsobservability'],
    },
  ],
};
