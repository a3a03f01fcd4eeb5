import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'centralstationcrm',
  name: 'CentralStationCRM',
  hosts: ['*.centralstationcrm.net'],
  kinds: [
    {
      id: 'centralstationcrm-api-key',
      title: 'CentralStationCRM API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<30 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-apikey' },
        { in: 'query', name: 'apikey' },
      ],
      keywords: ['centralstationcrm'],
      verify: {
        method: 'GET',
        url: 'https://api.centralstationcrm.net/api/users.json',
        auth: 'header X-apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:centralstationcrm.yml', 'trufflehog:centralstationcrm'],
    },
  ],
};
