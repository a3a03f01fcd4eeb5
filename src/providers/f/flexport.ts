import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'flexport',
  name: 'Flexport',
  hosts: ['logistics-api.flexport.com'],
  kinds: [
    {
      id: 'flexport-api-token',
      title: 'Flexport logistics API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['shltm_<40 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      verify: {
        method: 'GET',
        url: 'https://logistics-api.flexport.com/logistics/api/2024-04/webhooks',
        auth: 'Bearer',
        validStatus: [200, 403],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.logistics-api.flexport.com/',
      references: ['kingfisher:flexport.yml', 'trufflehog:flexport'],
    },
  ],
};
