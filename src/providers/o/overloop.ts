import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'overloop',
  name: 'Overloop',
  hosts: ['api.overloop.com'],
  kinds: [
    {
      id: 'overloop-api-key',
      title: 'Overloop API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<50 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['overloop'],
      verify: {
        method: 'GET',
        url: 'https://api.overloop.com/public/v1/users',
        auth: 'Authorization: {token} (no scheme)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:overloop.yml', 'trufflehog:overloop'],
    },
  ],
};
