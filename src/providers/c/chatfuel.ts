import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'chatfuel',
  name: 'Chatfuel',
  hosts: ['dashboard.chatfuel.com', 'api.chatfuel.com'],
  kinds: [
    {
      id: 'chatfuel-api-token',
      title: 'Chatfuel API token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<128 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'chatfuel_token' },
      ],
      keywords: ['chatfuel'],
      verify: {
        method: 'GET',
        url: 'https://dashboard.chatfuel.com/api/bots',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:chatfule.yml', 'trufflehog:chatfule'],
    },
  ],
};
