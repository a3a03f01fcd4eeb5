import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'dronahq',
  name: 'DronaHQ',
  hosts: ['plugin.api.dronahq.com'],
  kinds: [
    {
      id: 'dronahq-token-key',
      title: 'DronaHQ token key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<50 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'tokenkey' }],
      keywords: ['dronahq'],
      verify: {
        method: 'GET',
        url: 'https://plugin.api.dronahq.com/users/?tokenkey={token}',
        auth: 'query tokenkey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:dronahq.yml', 'trufflehog:dronahq'],
    },
  ],
};
