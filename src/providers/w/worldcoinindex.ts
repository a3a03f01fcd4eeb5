import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'worldcoinindex',
  name: 'WorldCoinIndex',
  hosts: ['www.worldcoinindex.com'],
  kinds: [
    {
      id: 'worldcoinindex-api-key',
      title: 'WorldCoinIndex API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<35 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['worldcoinindex'],
      verify: {
        method: 'GET',
        url: 'https://www.worldcoinindex.com/apiservice/ticker?key={token}&label=ethbtc&fiat=btc',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body "Markets"',
        safe: true,
      },
      references: ['kingfisher:worldcoinindex.yml', 'trufflehog:worldcoinindex'],
    },
  ],
};
