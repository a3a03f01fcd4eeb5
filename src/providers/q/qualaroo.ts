import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'qualaroo',
  name: 'Qualaroo',
  hosts: ['api.qualaroo.com'],
  kinds: [
    {
      id: 'qualaroo-api-key',
      title: 'Qualaroo API key (already base64 of key:secret)',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 alnum+=>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['qualaroo'],
      verify: {
        method: 'GET',
        url: 'https://api.qualaroo.com/api/v1/nudges',
        auth: 'header Authorization: Basic {token} (sent as is, the value is already base64)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:qualaroo.yml', 'trufflehog:qualaroo'],
    },
  ],
};
