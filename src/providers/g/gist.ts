import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'gist',
  name: 'Gist (getgist.com)',
  hosts: ['api.getgist.com'],
  kinds: [
    {
      id: 'gist-api-key',
      title: 'Gist CRM API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<68 alnum++=>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['getgist'],
      verify: {
        method: 'GET',
        url: 'https://api.getgist.com/contacts/',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developers.getgist.com/api/',
      references: ['kingfisher:getgist.yml', 'trufflehog:getgist'],
    },
  ],
};
