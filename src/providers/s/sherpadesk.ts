import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sherpadesk',
  name: 'SherpaDesk',
  hosts: ['api.sherpadesk.com'],
  kinds: [
    {
      id: 'sherpadesk-api-key',
      title: 'SherpaDesk API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['sherpadesk'],
      verify: {
        method: 'GET',
        url: 'https://api.sherpadesk.com/organizations/',
        auth: 'basic x:{token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:sherpadesk.yml', 'trufflehog:sherpadesk'],
    },
  ],
};
