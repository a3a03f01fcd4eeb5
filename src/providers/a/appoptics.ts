import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'appoptics',
  name: 'AppOptics',
  hosts: ['api.appoptics.com'],
  kinds: [
    {
      id: 'appoptics-api-token',
      title: 'AppOptics API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<71 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['appoptics'],
      verify: {
        method: 'GET',
        url: 'https://api.appoptics.com/v1/metrics',
        auth: 'basic (token as user, empty password)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:appoptics.yml'],
    },
  ],
};
