import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'vpnapi',
  name: 'VPNAPI.io',
  hosts: ['vpnapi.io'],
  kinds: [
    {
      id: 'vpnapi-key',
      title: 'VPNAPI.io key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['vpnapi'],
      verify: {
        method: 'GET',
        url: 'https://vpnapi.io/api/8.8.8.8?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'uses one lookup',
        safe: true,
      },
      references: ['kingfisher:vpnapi.yml', 'trufflehog:vpnapi'],
    },
  ],
};
