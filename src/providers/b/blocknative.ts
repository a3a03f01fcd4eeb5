import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'blocknative',
  name: 'Blocknative',
  hosts: ['api.blocknative.com'],
  kinds: [
    {
      id: 'blocknative-api-key',
      title: 'Blocknative API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['blocknative'],
      verify: {
        method: 'GET',
        url: 'https://api.blocknative.com/gasprices/blockprices',
        auth: 'header Authorization: {token}',
        validStatus: [200],
        invalidStatus: [401, 429],
        safe: true,
      },
      docsUrl: 'https://docs.blocknative.com/',
      references: ['kingfisher:blocknative.yml', 'trufflehog:blocknative'],
    },
  ],
};
