import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'paymo',
  name: 'Paymo',
  hosts: ['app.paymoapp.com'],
  kinds: [
    {
      id: 'paymo-api-key',
      title: 'Paymo API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<44 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['paymo', 'paymoapp'],
      verify: {
        method: 'GET',
        url: 'https://app.paymoapp.com/api/me',
        auth: 'basic user=key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:paymoapp.yml', 'trufflehog:paymoapp'],
    },
  ],
};
