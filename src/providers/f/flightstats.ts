import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'flightstats',
  name: 'FlightStats (Cirium)',
  hosts: ['api.flightstats.com'],
  kinds: [
    {
      id: 'flightstats-app-id',
      title: 'FlightStats application ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['<8 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'appId' }],
      keywords: ['flightstats'],
      references: ['trufflehog:flightstats'],
    },
    {
      id: 'flightstats-app-key',
      title: 'FlightStats application key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'appKey' },
        { in: 'header', name: 'appKey' },
      ],
      keywords: ['flightstats'],
      pairedWith: 'flightstats-app-id',
      verify: {
        method: 'GET',
        url: 'https://api.flightstats.com/flex/aircraft/rest/v1/json/availableFields?appId={id}&appKey={token}',
        auth: 'query appId + appKey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:flightstats'],
    },
  ],
};
