import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'envoy',
  name: 'Envoy',
  hosts: ['api.envoy.com'],
  kinds: [
    {
      id: 'envoy-api-key',
      title: 'Envoy API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<220 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Api-Key' }],
      keywords: ['envoy'],
      verify: {
        method: 'GET',
        url: 'https://api.envoy.com/v1/locations',
        auth: 'header X-Api-Key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'a 200 body may carry status 401',
        safe: true,
      },
      references: ['kingfisher:envoyapikey.yml', 'trufflehog:envoyapikey'],
    },
  ],
};
