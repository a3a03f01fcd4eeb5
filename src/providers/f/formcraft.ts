import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'formcraft',
  name: 'FormCrafts',
  hosts: ['formcrafts.com'],
  kinds: [
    {
      id: 'formcraft-api-key',
      title: 'FormCrafts API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<16 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['formcraft'],
      verify: {
        method: 'GET',
        url: 'https://formcrafts.com/api/v1/',
        auth: 'basic (key as user)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:formcraft.yml', 'trufflehog:formcraft'],
    },
  ],
};
