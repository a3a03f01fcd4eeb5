import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'clickhelp',
  name: 'ClickHelp',
  hosts: ['*.clickhelp.co'],
  kinds: [
    {
      id: 'clickhelp-api-key',
      title: 'ClickHelp API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<24 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['clickhelp'],
      verify: {
        method: 'GET',
        url: 'https://{portal}.clickhelp.co/api/v1/projects',
        auth: 'basic (e-mail : key)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:clickhelp'],
    },
  ],
};
