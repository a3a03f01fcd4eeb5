import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'guardian',
  name: 'The Guardian',
  hosts: ['content.guardianapis.com'],
  kinds: [
    {
      id: 'guardian-api-key',
      title: 'Guardian Open Platform API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api-key' }],
      keywords: ['guardianapi', 'guardian'],
      testValues: "'test' is a documented shared key.",
      verify: {
        method: 'GET',
        url: 'https://content.guardianapis.com/search?api-key={token}',
        auth: 'query api-key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://open-platform.theguardian.com/documentation/',
      references: ['kingfisher:guardianapi.yml', 'trufflehog:guardianapi'],
    },
  ],
};
