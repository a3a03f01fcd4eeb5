import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'logzio',
  name: 'Logz.io',
  hosts: ['api.logz.io', '*.logz.io'],
  kinds: [
    {
      id: 'logzio-api-token',
      title: 'Logz.io API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-TOKEN' }],
      keywords: ['logz', 'logzio'],
      verify: {
        method: 'GET',
        url: 'https://api.logz.io/v2/whoami',
        auth: 'header X-API-TOKEN',
        validStatus: [200],
        invalidStatus: [401],
        note: 'regional hosts exist (api-eu.logz.io ...)',
        safe: true,
      },
      references: ['kingfisher:logzio.yml', 'trufflehog:logzio'],
    },
  ],
};
