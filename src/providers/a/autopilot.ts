import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'autopilot',
  name: 'Autopilot (Ortto)',
  hosts: ['api2.autopilothq.com'],
  kinds: [
    {
      id: 'autopilot-api-key',
      title: 'Autopilot Journeys API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'autopilotapikey' }],
      keywords: ['autopilot'],
      verify: {
        method: 'GET',
        url: 'https://api2.autopilothq.com/v1/account',
        auth: 'header autopilotapikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:autopilot.yml', 'trufflehog:autopilot'],
    },
  ],
};
