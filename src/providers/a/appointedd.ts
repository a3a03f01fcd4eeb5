import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'appointedd',
  name: 'Appointedd',
  hosts: ['api.appointedd.com'],
  kinds: [
    {
      id: 'appointedd-api-key',
      title: 'Appointedd API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<88 base64+=>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-KEY' }],
      keywords: ['appointedd'],
      verify: {
        method: 'GET',
        url: 'https://api.appointedd.com/v1/availability/slots',
        auth: 'header X-API-KEY',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body must contain total',
        safe: true,
      },
      references: ['kingfisher:appointedd.yml', 'trufflehog:appointedd'],
    },
  ],
};
