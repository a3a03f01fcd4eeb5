import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'scalr',
  name: 'Scalr',
  hosts: ['*.scalr.io'],
  kinds: [
    {
      id: 'scalr-api-token',
      title: 'Scalr API token (JWT)',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<136 word+.>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['scalr'],
      verify: {
        method: 'GET',
        url: 'https://{account}.scalr.io/api/iacp/v3/agents',
        auth: 'Bearer, plus header Prefer: profile=preview',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:scalr'],
    },
  ],
};
