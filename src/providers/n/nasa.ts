import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nasa',
  name: 'NASA',
  hosts: ['api.nasa.gov'],
  kinds: [
    {
      id: 'nasa-api-key',
      title: 'api.nasa.gov API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      group: 'data-gov-api-key',
      testValues: 'DEMO_KEY is the documented public key',
      verify: {
        method: 'GET',
        url: 'https://api.nasa.gov/planetary/apod?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [403],
        safe: true,
      },
      docsUrl: 'https://api.nasa.gov',
      references: ['noseyparker:nasa.yml'],
    },
  ],
};
