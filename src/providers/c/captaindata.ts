import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'captaindata',
  name: 'Captain Data',
  hosts: ['api.captaindata.co'],
  kinds: [
    {
      id: 'captaindata-api-key',
      title: 'Captain Data API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'x-api-key' },
        { in: 'header', name: 'x-api-key' },
      ],
      keywords: ['captaindata'],
      verify: {
        method: 'GET',
        url: 'https://api.captaindata.co/v3/workspace',
        auth: 'headers Authorization: x-api-key {token} + x-project-id',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:captaindata/v2', 'trufflehog:captaindata/v1'],
    },
  ],
};
