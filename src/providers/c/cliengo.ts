import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cliengo',
  name: 'Cliengo',
  hosts: ['api.cliengo.com'],
  kinds: [
    {
      id: 'cliengo-api-key',
      title: 'Cliengo API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['cliengo'],
      verify: {
        method: 'GET',
        url: 'https://api.cliengo.com/1.0/account?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:cliengo.yml', 'trufflehog:cliengo'],
    },
  ],
};
