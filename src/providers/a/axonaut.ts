import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'axonaut',
  name: 'Axonaut',
  hosts: ['axonaut.com'],
  kinds: [
    {
      id: 'axonaut-api-key',
      title: 'Axonaut API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'userApiKey' }],
      keywords: ['axonaut'],
      verify: {
        method: 'GET',
        url: 'https://axonaut.com/api/v2/companies?type=all&sort=id',
        auth: 'header userApiKey',
        validStatus: [200],
        invalidStatus: [403],
        safe: true,
      },
      references: ['kingfisher:axonaut.yml', 'trufflehog:axonaut'],
    },
  ],
};
