import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'avaza',
  name: 'Avaza',
  hosts: ['api.avaza.com'],
  kinds: [
    {
      id: 'avaza-personal-access-token',
      title: 'Avaza personal access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<3-19 digits>-<40 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['avaza'],
      verify: {
        method: 'GET',
        url: 'https://api.avaza.com/api/Account',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:avaza.yml', 'trufflehog:avazapersonalaccesstoken'],
    },
  ],
};
