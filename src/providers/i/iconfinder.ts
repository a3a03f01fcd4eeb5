import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'iconfinder',
  name: 'Iconfinder',
  hosts: ['api.iconfinder.com'],
  kinds: [
    {
      id: 'iconfinder-api-key',
      title: 'Iconfinder API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['iconfinder'],
      verify: {
        method: 'GET',
        url: 'https://api.iconfinder.com/v4/iconsets',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:iconfinder.yml', 'trufflehog:iconfinder'],
    },
  ],
};
