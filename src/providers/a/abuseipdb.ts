import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'abuseipdb',
  name: 'AbuseIPDB',
  hosts: ['api.abuseipdb.com'],
  kinds: [
    {
      id: 'abuseipdb-api-key',
      title: 'AbuseIPDB API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<80 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Key' }],
      keywords: ['abuseipdb'],
      verify: {
        method: 'GET',
        url: 'https://api.abuseipdb.com/api/v2/check?ipAddress=8.8.8.8',
        auth: 'header Key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.abuseipdb.com/',
      references: ['trufflehog:abuseipdb'],
    },
  ],
};
