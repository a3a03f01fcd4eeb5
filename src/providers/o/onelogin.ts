import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'onelogin',
  name: 'OneLogin',
  hosts: ['*.onelogin.com', 'api.us.onelogin.com', 'api.eu.onelogin.com'],
  kinds: [
    {
      id: 'onelogin-client-id',
      title: 'OneLogin OAuth client id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      hosts: ['*.onelogin.com'],
      carriedIn: [{ in: 'body', name: 'client_id' }],
      keywords: ['onelogin'],
      pairedWith: 'onelogin-client-secret',
      testValues: 'identifier half of the pair, same shape as the secret',
      references: ['trufflehog:onelogin'],
    },
    {
      id: 'onelogin-client-secret',
      title: 'OneLogin OAuth client secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization' },
        { in: 'body', name: 'client_secret' },
      ],
      keywords: ['onelogin'],
      pairedWith: 'onelogin-client-id',
      verify: {
        method: 'POST',
        url: 'https://{domain}/auth/oauth2/v2/token',
        auth: 'Authorization: client_id:{id}, client_secret:{token}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'mints an access token',
        safe: true,
      },
      references: ['trufflehog:onelogin'],
    },
  ],
};
