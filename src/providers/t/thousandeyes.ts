import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'thousandeyes',
  name: 'ThousandEyes',
  hosts: ['api.thousandeyes.com'],
  kinds: [
    {
      id: 'thousandeyes-api-token',
      title: 'ThousandEyes token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum>', '<uuid>'],
      distinctive: false,
      carriedIn: [
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['thousandeyes'],
      verify: {
        method: 'GET',
        url: 'https://api.thousandeyes.com/v7/account-groups',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:thousandeyes', 'general-knowledge'],
    },
  ],
};
