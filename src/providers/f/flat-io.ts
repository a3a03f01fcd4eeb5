import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'flat-io',
  name: 'Flat.io',
  hosts: ['api.flat.io'],
  kinds: [
    {
      id: 'flat-io-access-token',
      title: 'Flat access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<128 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      verify: {
        method: 'GET',
        url: 'https://api.flat.io/v2/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://flat.io/developers/apps',
      docsUrl: 'https://flat.io/developers/docs/api/authentication.html',
      references: ['kingfisher:flatio.yml', 'trufflehog:flatio'],
    },
  ],
};
