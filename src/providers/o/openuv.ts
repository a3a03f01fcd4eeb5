import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'openuv',
  name: 'OpenUV',
  hosts: ['api.openuv.io'],
  kinds: [
    {
      id: 'openuv-access-token',
      title: 'OpenUV access token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-access-token' }],
      keywords: ['openuv'],
      verify: {
        method: 'GET',
        url: 'https://api.openuv.io/api/v1/uv?lat=-33.34&lng=115.342',
        auth: 'header x-access-token',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:openuv.yml', 'trufflehog:openuv'],
    },
  ],
};
