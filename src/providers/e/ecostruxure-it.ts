import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ecostruxure-it',
  name: 'EcoStruxure IT',
  hosts: ['api.ecostruxureit.com'],
  kinds: [
    {
      id: 'ecostruxure-it-api-key',
      title: 'EcoStruxure IT API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['AK1<50-55 alnum+/>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['ecostruxureit'],
      verify: {
        method: 'GET',
        url: 'https://api.ecostruxureit.com/rest/v1/organizations',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:ecostruxureit.yml', 'trufflehog:ecostruxureit'],
    },
  ],
};
