import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'frameio',
  name: 'Frame.io',
  hosts: ['api.frame.io'],
  kinds: [
    {
      id: 'frameio-developer-token',
      title: 'Frame.io developer token',
      type: 'access-token',
      severity: 'high',
      patterns: ['fio-u-<64 base64url+=>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      verify: {
        method: 'GET',
        url: 'https://api.frame.io/v2/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://developer.frame.io/',
      docsUrl: 'https://developer.frame.io/docs/getting-started/authentication',
      references: ['kingfisher:frame.io.yml', 'trufflehog:frameio', 'gitleaks:frameio.go'],
    },
  ],
};
