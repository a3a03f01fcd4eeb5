import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ipqualityscore',
  name: 'IPQualityScore',
  hosts: ['www.ipqualityscore.com', 'ipqualityscore.com'],
  kinds: [
    {
      id: 'ipqualityscore-api-key',
      title: 'IPQualityScore API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'path', name: '/api/json/.../{token}' }],
      keywords: ['ipquality', 'ipqualityscore', 'ipqs'],
      verify: {
        method: 'GET',
        url: 'https://www.ipqualityscore.com/api/json/account/{token}',
        auth: 'path',
        validStatus: [200],
        invalidStatus: [],
        note: 'body success:true, or an insufficient-credits message',
        safe: true,
      },
      references: ['kingfisher:ipquality.yml', 'trufflehog:ipquality'],
    },
  ],
};
