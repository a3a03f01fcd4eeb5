import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'debounce',
  name: 'DeBounce',
  hosts: ['api.debounce.io'],
  kinds: [
    {
      id: 'debounce-api-key',
      title: 'DeBounce API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<13 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api' }],
      keywords: ['debounce'],
      verify: {
        method: 'GET',
        url: 'https://api.debounce.io/v1/balance/?api={token}',
        auth: 'query api',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'other scanners validate an address, which costs a credit; 401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:debounce.yml', 'trufflehog:debounce'],
    },
  ],
};
