import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pollsapi',
  name: 'PollsAPI',
  hosts: ['api.pollsapi.com'],
  kinds: [
    {
      id: 'pollsapi-api-key',
      title: 'PollsAPI key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<28 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'api-key' }],
      keywords: ['pollsapi'],
      verify: {
        method: 'GET',
        url: 'https://api.pollsapi.com/v1/get/polls?offset=0&limit=10',
        auth: 'header api-key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:pollsapi.yml', 'trufflehog:pollsapi'],
    },
  ],
};
