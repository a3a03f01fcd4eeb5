import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'instamojo',
  name: 'Instamojo',
  hosts: ['api.instamojo.com'],
  kinds: [
    {
      id: 'instamojo-client-id',
      title: 'Instamojo OAuth client id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_id' }],
      keywords: ['instamojo'],
      pairedWith: 'instamojo-client-secret',
      testValues: 'identifier half of the pair',
      references: ['trufflehog:instamojo'],
    },
    {
      id: 'instamojo-client-secret',
      title: 'Instamojo OAuth client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<128 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_secret' }],
      keywords: ['instamojo'],
      pairedWith: 'instamojo-client-id',
      verify: {
        method: 'POST',
        url: 'https://api.instamojo.com/oauth2/token/',
        auth: 'body client_id + client_secret, grant_type=client_credentials',
        validStatus: [200],
        invalidStatus: [],
        note: 'mints an access token',
        safe: true,
      },
      references: ['trufflehog:instamojo'],
    },
  ],
};
