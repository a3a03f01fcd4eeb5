import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'lokalise',
  name: 'Lokalise',
  hosts: ['api.lokalise.com'],
  kinds: [
    {
      id: 'lokalise-api-token',
      title: 'Lokalise API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Api-Token' }],
      keywords: ['lokalise'],
      verify: {
        method: 'GET',
        url: 'https://api.lokalise.com/api2/projects',
        auth: 'header X-Api-Token',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      docsUrl: 'https://developers.lokalise.com/reference/api-authentication',
      references: ['kingfisher:lokalisetoken.yml', 'trufflehog:lokalisetoken'],
    },
  ],
};
