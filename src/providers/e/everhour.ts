import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'everhour',
  name: 'Everhour',
  hosts: ['api.everhour.com'],
  kinds: [
    {
      id: 'everhour-api-key',
      title: 'Everhour API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<4 hex>-<4 hex>-<6 hex>-<6 hex>-<8 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-Api-Key' }],
      verify: {
        method: 'GET',
        url: 'https://api.everhour.com/clients',
        auth: 'header X-Api-Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://app.everhour.com/#/account/profile',
      docsUrl: 'https://everhour.docs.apiary.io/',
      references: ['kingfisher:everhour.yml', 'trufflehog:everhour'],
    },
  ],
};
