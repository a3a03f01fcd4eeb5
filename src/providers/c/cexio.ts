import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cexio',
  name: 'CEX.IO',
  hosts: ['cex.io'],
  kinds: [
    {
      id: 'cexio-api-secret',
      title: 'CEX.IO API secret',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<24-27 alnum>'],
      distinctive: false,
      keywords: ['cexio'],
      testValues:
        'Signs requests and is not sent; the API key has the same shape and goes in the body with user ID and signature.',
      verify: {
        method: 'POST',
        url: 'https://cex.io/api/balance/',
        auth: 'body key + signature + nonce',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body must contain timestamp; 401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:cexio'],
    },
  ],
};
