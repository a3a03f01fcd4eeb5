import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pipedream',
  name: 'Pipedream',
  hosts: ['api.pipedream.com'],
  kinds: [
    {
      id: 'pipedream-api-key',
      title: 'Pipedream API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['pipedream'],
      verify: {
        method: 'GET',
        url: 'https://api.pipedream.com/v1/users/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://pipedream.com/docs/rest-api/auth',
      references: ['kingfisher:pipedream.yml', 'trufflehog:pipedream'],
    },
  ],
};
