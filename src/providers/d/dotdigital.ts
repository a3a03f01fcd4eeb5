import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'dotdigital',
  name: 'Dotdigital',
  hosts: [
    'r1-api.dotdigital.com',
    'r2-api.dotdigital.com',
    'r3-api.dotdigital.com',
    '*.dotdigital.com',
    '*.dotmailer.com',
  ],
  kinds: [
    {
      id: 'dotdigital-api-password',
      title: 'Dotdigital API user password',
      type: 'password',
      severity: 'high',
      patterns: ['<8-24 visible>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      pairedWith: 'dotdigital-api-user',
      verify: {
        method: 'GET',
        url: 'https://r1-api.dotdigital.com/v2/account-info',
        auth: 'basic (API user : password)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developer.dotdigital.com/reference/get-account-information',
      references: ['trufflehog:dotdigital'],
    },
    {
      id: 'dotdigital-api-user',
      title: 'Dotdigital API user name',
      type: 'identifier',
      severity: 'info',
      patterns: ['apiuser-<12 lower-alnum>@apiconnector.com'],
      distinctive: true,
      hosts: ['*.dotdigital.com', '*.dotmailer.com'],
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      pairedWith: 'dotdigital-api-password',
      references: ['trufflehog:dotdigital'],
    },
  ],
};
