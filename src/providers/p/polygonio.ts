import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'polygonio',
  name: 'Polygon.io (Massive)',
  hosts: ['api.polygon.io', 'api.massive.com'],
  kinds: [
    {
      id: 'polygonio-api-key',
      title: 'Polygon.io / Massive API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 word>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'apiKey' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['polygon', 'massive'],
      verify: {
        method: 'GET',
        url: 'https://api.polygon.io/v3/reference/exchanges?apiKey={token}',
        auth: 'query apiKey',
        validStatus: [200],
        invalidStatus: [401],
        note: 'other scanners use a retired v2 endpoint and mistake the vendor for the Polygon blockchain',
        safe: true,
      },
      revokeUrl: 'https://massive.com/dashboard/keys',
      references: [
        'kingfisher:polygon.yml',
        'trufflehog:polygon',
        'docs:https://massive.com/knowledge-base/article/can-i-create-multiple-massive-api-keys',
        'general-knowledge',
      ],
    },
  ],
};
