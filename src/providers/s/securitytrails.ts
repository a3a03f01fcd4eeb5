import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'securitytrails',
  name: 'SecurityTrails',
  hosts: ['api.securitytrails.com'],
  kinds: [
    {
      id: 'securitytrails-api-key',
      title: 'SecurityTrails API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'APIKEY' },
        { in: 'query', name: 'apikey' },
      ],
      keywords: ['securitytrails'],
      verify: {
        method: 'GET',
        url: 'https://api.securitytrails.com/v1/ping',
        auth: 'header APIKEY',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://securitytrails.com/app/account/credentials',
      docsUrl: 'https://docs.securitytrails.com/',
      references: ['kingfisher:securitytrails.yml', 'trufflehog:securitytrails'],
    },
  ],
};
