import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'artsy',
  name: 'Artsy',
  hosts: ['api.artsy.net'],
  kinds: [
    {
      id: 'artsy-client-secret',
      title: 'Artsy client secret',
      type: 'client-secret',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'client_secret' },
        { in: 'body', name: 'client_secret' },
      ],
      keywords: ['artsy'],
      verify: {
        method: 'POST',
        url: 'https://api.artsy.net/api/tokens/xapp_token?client_id={id}&client_secret={token}',
        auth: 'query client_id + client_secret',
        validStatus: [201],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developers.artsy.net/v2/docs/authentication',
      references: ['trufflehog:artsy'],
    },
  ],
};
