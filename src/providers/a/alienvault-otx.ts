import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'alienvault-otx',
  name: 'AlienVault OTX',
  hosts: ['otx.alienvault.com'],
  kinds: [
    {
      id: 'alienvault-otx-api-key',
      title: 'AlienVault OTX API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-OTX-API-KEY' }],
      keywords: ['alienvault', 'otx'],
      verify: {
        method: 'GET',
        url: 'https://otx.alienvault.com/api/v1/users/me',
        auth: 'header X-OTX-API-KEY',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:alienvault'],
    },
  ],
};
