import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tatum',
  name: 'Tatum',
  hosts: ['api.tatum.io', 'api-eu1.tatum.io'],
  kinds: [
    {
      id: 'tatum-api-key',
      title: 'Tatum blockchain API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['tatum'],
      verify: {
        method: 'GET',
        url: 'https://api-eu1.tatum.io/v3/ledger/account?pageSize=10&offset=0',
        auth: 'header x-api-key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://dashboard.tatum.io/',
      references: ['kingfisher:tatumio.yml', 'trufflehog:tatumio'],
    },
  ],
};
