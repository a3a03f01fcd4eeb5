import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'apptivo',
  name: 'Apptivo',
  hosts: ['api.apptivo.com', 'api2.apptivo.com'],
  kinds: [
    {
      id: 'apptivo-access-key',
      title: 'Apptivo access key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'accessKey' }],
      keywords: ['apptivo'],
      pairedWith: 'apptivo-api-key',
      verify: {
        method: 'GET',
        url: 'https://api.apptivo.com/app/dao/v6/leads?a=getConfigData&apiKey={id}&accessKey={token}',
        auth: 'query apiKey + accessKey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body must contain displayName; 401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:apptivo'],
    },
    {
      id: 'apptivo-api-key',
      title: 'Apptivo API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apiKey' }],
      keywords: ['apptivo'],
      pairedWith: 'apptivo-access-key',
      references: ['trufflehog:apptivo'],
    },
  ],
};
