import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'infura',
  name: 'Infura (MetaMask)',
  hosts: ['*.infura.io'],
  kinds: [
    {
      id: 'infura-api-key',
      title: 'Infura project id / API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'path', name: '/v3/{token}' }],
      keywords: ['infura'],
      testValues: 'often embedded in dApp front ends; an attacker spends the quota',
      verify: {
        method: 'POST',
        url: 'https://mainnet.infura.io/v3/{token}',
        auth: 'path',
        validStatus: [200],
        invalidStatus: [],
        note: 'JSON-RPC eth_blockNumber; body must have result',
        safe: true,
      },
      docsUrl: 'https://infura.io/docs',
      references: ['kingfisher:infura.yml', 'trufflehog:infura'],
    },
  ],
};
