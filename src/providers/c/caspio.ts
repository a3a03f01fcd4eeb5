import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'caspio',
  name: 'Caspio',
  hosts: ['*.caspio.com'],
  kinds: [
    {
      id: 'caspio-client-id',
      title: 'Caspio client ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['<50 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_id' }],
      keywords: ['caspio'],
      references: ['trufflehog:caspio'],
    },
    {
      id: 'caspio-client-secret',
      title: 'Caspio client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<50 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_secret' }],
      keywords: ['caspio'],
      pairedWith: 'caspio-client-id',
      verify: {
        method: 'POST',
        url: 'https://{account}.caspio.com/oauth/token',
        auth: 'body grant_type=client_credentials + client_id + client_secret',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:caspio'],
    },
  ],
};
