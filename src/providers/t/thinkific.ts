import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'thinkific',
  name: 'Thinkific',
  hosts: ['api.thinkific.com'],
  kinds: [
    {
      id: 'thinkific-api-key',
      title: 'Thinkific API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Auth-API-Key' }],
      keywords: ['thinkific'],
      verify: {
        method: 'GET',
        url: 'https://api.thinkific.com/api/public/v1/collections',
        auth: 'headers X-Auth-API-Key and X-Auth-Subdomain',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body API Access is not available = live key on a plan without API',
        safe: true,
      },
      references: ['trufflehog:thinkific'],
    },
  ],
};
