import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sirv',
  name: 'Sirv',
  hosts: ['api.sirv.com'],
  kinds: [
    {
      id: 'sirv-client-id',
      title: 'Sirv API client id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<26 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'clientId' }],
      keywords: ['sirv'],
      pairedWith: 'sirv-client-secret',
      references: ['trufflehog:sirv'],
    },
    {
      id: 'sirv-client-secret',
      title: 'Sirv API client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<88 visible>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'clientSecret' }],
      keywords: ['sirv'],
      pairedWith: 'sirv-client-id',
      verify: {
        method: 'POST',
        url: 'https://api.sirv.com/v2/token',
        auth: 'body {"clientId","clientSecret"}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'mints a token',
        safe: false,
      },
      references: ['trufflehog:sirv'],
    },
  ],
};
