import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'alchemy',
  name: 'Alchemy',
  hosts: ['*.g.alchemy.com', 'eth-mainnet.alchemyapi.io'],
  kinds: [
    {
      id: 'alchemy-api-key',
      title: 'Alchemy app API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'path', name: '/v2/{token}' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['alchemy'],
      testValues: "Vendor tutorials use the shared word 'demo' in place of a key.",
      verify: {
        method: 'GET',
        url: 'https://eth-mainnet.g.alchemy.com/v2/{token}/getNFTs/?owner=vitalik.eth',
        auth: 'path',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.alchemy.com/reference/api-overview',
      references: ['kingfisher:alchemy.yml', 'trufflehog:alchemy'],
    },
    {
      id: 'alchemy-auth-token',
      title: 'Alchemy auth token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['alcht_<30 alnum>'],
      distinctive: true,
      hosts: ['*.g.alchemy.com', 'dashboard.alchemy.com'],
      carriedIn: [
        { in: 'path', name: '/v2/{token}' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      verify: {
        method: 'GET',
        url: 'https://eth-mainnet.g.alchemy.com/v2/{token}/getNFTs/?owner=vitalik.eth',
        auth: 'path',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.alchemy.com/reference/api-overview',
      references: ['trufflehog:alchemy'],
    },
  ],
};
