import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ethplorer',
  name: 'Ethplorer',
  hosts: ['api.ethplorer.io', 'api-mon.ethplorer.io'],
  kinds: [
    {
      id: 'ethplorer-api-key',
      title: 'Ethplorer API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['EK-<5 alnum>-<7 alnum>-<5 alnum>'],
      distinctive: true,
      carriedIn: [
        { in: 'query', name: 'apiKey' },
        { in: 'body', name: 'apiKey' },
      ],
      testValues: "'freekey' is the documented shared key. Sources only state 22 characters of A-Za-z0-9-.",
      verify: {
        method: 'GET',
        url: 'https://api.ethplorer.io/getLastBlock?apiKey={token}',
        auth: 'query apiKey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'other scanners create a pool, which changes the account; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
      references: ['kingfisher:ethplorer.yml', 'trufflehog:ethplorer'],
    },
  ],
};
