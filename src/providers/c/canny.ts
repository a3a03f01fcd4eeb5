import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'canny',
  name: 'Canny',
  hosts: ['canny.io'],
  kinds: [
    {
      id: 'canny-api-key',
      title: 'Canny secret API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'apiKey' },
        { in: 'query', name: 'apiKey' },
      ],
      keywords: ['canny'],
      verify: {
        method: 'POST',
        url: 'https://canny.io/api/v1/boards/list',
        auth: 'body apiKey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'a list call, changes nothing; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developers.canny.io/api-reference',
      references: ['kingfisher:cannyio.yml', 'trufflehog:cannyio'],
    },
  ],
};
