import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'moralis',
  name: 'Moralis',
  hosts: ['deep-index.moralis.io', 'solana-gateway.moralis.io'],
  kinds: [
    {
      id: 'moralis-api-key',
      title: 'Moralis API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64-400 base64url+.>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-Key' }],
      keywords: ['moralis'],
      verify: {
        method: 'GET',
        url: 'https://deep-index.moralis.io/api/v2/0xd8da6bf26964af9d7eed9e03e53415d37aa96045/nft?chain=eth&format=decimal',
        auth: 'header X-API-Key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://admin.moralis.io/api-keys',
      references: ['kingfisher:moralis.yml', 'trufflehog:moralis', 'general-knowledge'],
    },
  ],
};
