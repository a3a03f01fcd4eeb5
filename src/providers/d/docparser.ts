import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'docparser',
  name: 'Docparser',
  hosts: ['api.docparser.com'],
  kinds: [
    {
      id: 'docparser-api-key',
      title: 'Docparser API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_key' },
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['docparser'],
      verify: {
        method: 'GET',
        url: 'https://api.docparser.com/v1/parsers?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docparser.com/docs/api/',
      references: ['kingfisher:docparser.yml', 'trufflehog:docparser'],
    },
  ],
};
