import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'newscatcher',
  name: 'NewsCatcher',
  hosts: ['api.newscatcherapi.com', 'v3-api.newscatcherapi.com'],
  kinds: [
    {
      id: 'newscatcher-api-key',
      title: 'NewsCatcher API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<43 word>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['newscatcher'],
      verify: {
        method: 'GET',
        url: 'https://api.newscatcherapi.com/v2/search?q=Tesla',
        auth: 'header x-api-key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:newscatcher.yml', 'trufflehog:newscatcher', 'general-knowledge'],
    },
  ],
};
