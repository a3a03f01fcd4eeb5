import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'jupiterone',
  name: 'JupiterOne',
  hosts: ['graphql.us.jupiterone.io'],
  kinds: [
    {
      id: 'jupiterone-api-token',
      title: 'JupiterOne API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<76 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['jupiterone'],
      verify: {
        method: 'POST',
        url: 'https://graphql.us.jupiterone.io/',
        auth: 'Bearer + JupiterOne-Account header',
        validStatus: [200],
        invalidStatus: [],
        note: 'TruffleHog sends a dummy account id',
        safe: true,
      },
      references: ['kingfisher:jupiterone.yml', 'trufflehog:jupiterone'],
    },
  ],
};
