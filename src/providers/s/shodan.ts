import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'shodan',
  name: 'Shodan',
  hosts: ['api.shodan.io'],
  kinds: [
    {
      id: 'shodan-api-key',
      title: 'Shodan API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['shodan'],
      verify: {
        method: 'GET',
        url: 'https://api.shodan.io/api-info?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://account.shodan.io/',
      docsUrl: 'https://developer.shodan.io/api',
      references: ['kingfisher:shodankey.yml', 'trufflehog:shodankey'],
    },
  ],
};
