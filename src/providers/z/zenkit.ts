import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zenkit',
  name: 'Zenkit',
  hosts: ['base.zenkit.com', 'todo.zenkit.com'],
  kinds: [
    {
      id: 'zenkit-api-key',
      title: 'Zenkit API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<8 lower-alnum>-<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Zenkit-API-Key' }],
      keywords: ['zenkit'],
      verify: {
        method: 'GET',
        url: 'https://base.zenkit.com/api/v1/users/me',
        auth: 'header Zenkit-API-Key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:zenkitapi.yml', 'trufflehog:zenkitapi'],
    },
  ],
};
