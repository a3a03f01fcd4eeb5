import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bscscan',
  name: 'BscScan',
  hosts: ['api.bscscan.com'],
  kinds: [
    {
      id: 'bscscan-api-key',
      title: 'BscScan API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<34 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['bscscan'],
      testValues: "Same shape as Etherscan keys; Etherscan's V2 API replaced the per-chain hosts.",
      verify: {
        method: 'GET',
        url: 'https://api.bscscan.com/api?module=stats&action=bnbprice&apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [401],
        note: '200 with NOTOK in the body = invalid; other scanners use a balance query',
        safe: true,
      },
      docsUrl: 'https://docs.bscscan.com/',
      references: ['kingfisher:bscscan.yml', 'trufflehog:bscscan'],
    },
  ],
};
