import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'diggernaut',
  name: 'Diggernaut',
  hosts: ['www.diggernaut.com'],
  kinds: [
    {
      id: 'diggernaut-api-key',
      title: 'Diggernaut API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      keywords: ['diggernaut'],
      verify: {
        method: 'GET',
        url: 'https://www.diggernaut.com/api/projects',
        auth: 'header Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:diggernaut.yml', 'trufflehog:diggernaut'],
    },
  ],
};
