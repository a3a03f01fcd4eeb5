import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'etherscan',
  name: 'Etherscan',
  hosts: ['api.etherscan.io', '*.etherscan.io'],
  kinds: [
    {
      id: 'etherscan-api-key',
      title: 'Etherscan API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<34 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['etherscan'],
      testValues: "'YourApiKeyToken' is the docs placeholder.",
      verify: {
        method: 'GET',
        url: 'https://api.etherscan.io/v2/api?chainid=1&module=stats&action=ethprice&apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [],
        note: 'body status 1 / message OK = valid; other scanners call the retired V1 path',
        safe: true,
      },
      revokeUrl: 'https://etherscan.io/apidashboard',
      docsUrl: 'https://docs.etherscan.io/',
      references: ['kingfisher:etherscan.yml', 'trufflehog:etherscan'],
    },
  ],
};
