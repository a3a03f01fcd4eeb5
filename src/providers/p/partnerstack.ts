import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'partnerstack',
  name: 'PartnerStack',
  hosts: ['api.partnerstack.com'],
  kinds: [
    {
      id: 'partnerstack-api-key',
      title: 'PartnerStack API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['partnerstack'],
      verify: {
        method: 'GET',
        url: 'https://api.partnerstack.com/api/v2/partnerships',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:partnerstack.yml', 'trufflehog:partnerstack'],
    },
  ],
};
