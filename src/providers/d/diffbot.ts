import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'diffbot',
  name: 'Diffbot',
  hosts: ['api.diffbot.com', 'kg.diffbot.com', 'nl.diffbot.com'],
  kinds: [
    {
      id: 'diffbot-token',
      title: 'Diffbot token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'token' }],
      keywords: ['diffbot'],
      verify: {
        method: 'GET',
        url: 'https://api.diffbot.com/v4/account?token={token}',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body must contain planCredits; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.diffbot.com/',
      references: ['kingfisher:diffbot.yml', 'trufflehog:diffbot'],
    },
  ],
};
