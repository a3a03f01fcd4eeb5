import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'atera',
  name: 'Atera',
  hosts: ['app.atera.com'],
  kinds: [
    {
      id: 'atera-api-key',
      title: 'Atera API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-KEY' }],
      keywords: ['atera'],
      verify: {
        method: 'GET',
        url: 'https://app.atera.com/api/v3/alerts',
        auth: 'header X-API-KEY',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:atera.yml', 'trufflehog:atera'],
    },
  ],
};
