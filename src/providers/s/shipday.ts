import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'shipday',
  name: 'Shipday',
  hosts: ['api.shipday.com'],
  kinds: [
    {
      id: 'shipday-api-key',
      title: 'Shipday API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<11 [A-Za-z0-9.]><20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['shipday'],
      verify: {
        method: 'GET',
        url: 'https://api.shipday.com/carriers',
        auth: 'header Authorization: Basic {token} (raw)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:shipday.yml', 'trufflehog:shipday'],
    },
  ],
};
