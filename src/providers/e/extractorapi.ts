import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'extractorapi',
  name: 'Extractor API',
  hosts: ['extractorapi.com'],
  kinds: [
    {
      id: 'extractorapi-key',
      title: 'Extractor API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['extractorapi'],
      verify: {
        method: 'GET',
        url: 'https://extractorapi.com/api/v1/extractor?apikey={token}&url=example.com',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'uses quota; 401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:extractorapi.yml', 'trufflehog:extractorapi'],
    },
  ],
};
