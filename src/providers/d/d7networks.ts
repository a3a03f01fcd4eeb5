import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'd7networks',
  name: 'D7 Networks',
  hosts: ['rest-api.d7networks.com', 'api.d7networks.com'],
  kinds: [
    {
      id: 'd7networks-api-credential',
      title: 'D7 Networks SMS API credential',
      type: 'api-key',
      severity: 'high',
      patterns: ['<23 base64>='],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['d7network'],
      testValues: 'The older API takes base64(user:password) as it stands; api.d7networks.com takes a Bearer JWT.',
      verify: {
        method: 'GET',
        url: 'https://rest-api.d7networks.com/secure/balance',
        auth: 'header Authorization: Basic {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:d7network.yml', 'trufflehog:d7network'],
    },
  ],
};
