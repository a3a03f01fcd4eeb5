import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'craftmypdf',
  name: 'CraftMyPDF',
  hosts: ['api.craftmypdf.com'],
  kinds: [
    {
      id: 'craftmypdf-api-key',
      title: 'CraftMyPDF API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<35 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-KEY' }],
      keywords: ['craftmypdf'],
      verify: {
        method: 'GET',
        url: 'https://api.craftmypdf.com/v1/get-account-info',
        auth: 'header X-API-KEY',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:craftmypdf.yml', 'trufflehog:craftmypdf'],
    },
  ],
};
