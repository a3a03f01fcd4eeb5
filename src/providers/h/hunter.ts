import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'hunter',
  name: 'Hunter',
  hosts: ['api.hunter.io'],
  kinds: [
    {
      id: 'hunter-api-key',
      title: 'Hunter.io API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 lower-alnum+-_>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['hunter'],
      verify: {
        method: 'GET',
        url: 'https://api.hunter.io/v2/leads_lists?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      docsUrl: 'https://hunter.io/api/documentation',
      references: ['kingfisher:hunter.yml', 'trufflehog:hunter'],
    },
  ],
};
