import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'autodesk',
  name: 'Autodesk',
  hosts: ['developer.api.autodesk.com'],
  kinds: [
    {
      id: 'autodesk-client-id',
      title: 'Autodesk Platform Services client ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'client_id' },
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['autodesk', 'forge'],
      references: ['trufflehog:autodesk'],
    },
    {
      id: 'autodesk-client-secret',
      title: 'Autodesk Platform Services client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<16 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'client_secret' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['autodesk', 'forge'],
      pairedWith: 'autodesk-client-id',
      verify: {
        method: 'POST',
        url: 'https://developer.api.autodesk.com/authentication/v2/token',
        auth: 'basic (client id : secret), body grant_type=client_credentials',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'other scanners post to the retired /authentication/v1/authenticate; newer apps may have longer secrets; 401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:autodesk'],
    },
  ],
};
