import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cloverly',
  name: 'Cloverly',
  hosts: ['api.cloverly.com'],
  kinds: [
    {
      id: 'cloverly-api-key',
      title: 'Cloverly API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<28 lower-alnum+:_>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['cloverly'],
      verify: {
        method: 'GET',
        url: 'https://api.cloverly.com/2019-03-beta/account',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:cloverly.yml', 'trufflehog:cloverly'],
    },
  ],
};
