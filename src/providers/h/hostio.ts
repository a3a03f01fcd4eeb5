import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'hostio',
  name: 'host.io',
  hosts: ['host.io'],
  kinds: [
    {
      id: 'hostio-api-token',
      title: 'host.io API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<14 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'token' }],
      verify: {
        method: 'GET',
        url: 'https://host.io/api/domains/ip/8.8.8.8?token={token}',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:host'],
    },
  ],
};
