import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nftport',
  name: 'NFTPort',
  hosts: ['api.nftport.xyz'],
  kinds: [
    {
      id: 'nftport-api-key',
      title: 'NFTPort API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['nftport'],
      verify: {
        method: 'GET',
        url: 'https://api.nftport.xyz/me/contracts',
        auth: 'Authorization: {token} (no scheme)',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:nftport.yml', 'trufflehog:nftport'],
    },
  ],
};
