import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'teamgate',
  name: 'Teamgate',
  hosts: ['api.teamgate.com'],
  kinds: [
    {
      id: 'teamgate-app-key',
      title: 'Teamgate app key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<80 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-App-Key' }],
      keywords: ['teamgate'],
      pairedWith: 'teamgate-auth-token',
      verify: {
        method: 'GET',
        url: 'https://api.teamgate.com/v4/users',
        auth: 'headers X-App-Key and X-Auth-Token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:teamgate'],
    },
    {
      id: 'teamgate-auth-token',
      title: 'Teamgate user auth token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Auth-Token' }],
      keywords: ['teamgate'],
      pairedWith: 'teamgate-app-key',
      references: ['trufflehog:teamgate'],
    },
  ],
};
