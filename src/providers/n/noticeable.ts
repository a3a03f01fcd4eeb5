import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'noticeable',
  name: 'Noticeable',
  hosts: ['api.noticeable.io'],
  kinds: [
    {
      id: 'noticeable-api-key',
      title: 'Noticeable API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Apikey' }],
      keywords: ['noticeable'],
      verify: {
        method: 'POST',
        url: 'https://api.noticeable.io/graphql',
        auth: 'Authorization: Apikey {token}',
        validStatus: [200],
        invalidStatus: [],
        note: 'GraphQL query',
        safe: true,
      },
      references: ['kingfisher:noticeable.yml', 'trufflehog:noticeable'],
    },
  ],
};
