import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'apitemplate',
  name: 'APITemplate.io',
  hosts: ['api.apitemplate.io', 'rest.apitemplate.io'],
  kinds: [
    {
      id: 'apitemplate-api-key',
      title: 'APITemplate.io API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<39 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-KEY' }],
      keywords: ['apitemplate'],
      verify: {
        method: 'GET',
        url: 'https://api.apitemplate.io/v1/list-templates',
        auth: 'header X-API-KEY',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:apitemplate.yml', 'trufflehog:apitemplate'],
    },
  ],
};
