import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'salescookie',
  name: 'Sales Cookie',
  hosts: ['salescookie.com'],
  kinds: [
    {
      id: 'salescookie-api-key',
      title: 'Sales Cookie API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-ApiKey' }],
      keywords: ['salescookie'],
      verify: {
        method: 'POST',
        url: 'https://salescookie.com/app/Api/CreateTransaction',
        auth: 'header X-ApiKey',
        validStatus: [200],
        invalidStatus: [401],
        note: 'creates a transaction: never probe',
        safe: false,
      },
      references: ['kingfisher:salescookie.yml', 'trufflehog:salescookie'],
    },
  ],
};
