import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mixmax',
  name: 'Mixmax',
  hosts: ['api.mixmax.com'],
  kinds: [
    {
      id: 'mixmax-api-token',
      title: 'Mixmax API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>', '<UUID>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-Token' }],
      keywords: ['mixmax'],
      verify: {
        method: 'GET',
        url: 'https://api.mixmax.com/v1/users/me',
        auth: 'header X-API-Token',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      docsUrl: 'https://developer.mixmax.com/',
      references: ['kingfisher:mixmax.yml', 'trufflehog:mixmax'],
    },
  ],
};
