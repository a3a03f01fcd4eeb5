import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'dynalist',
  name: 'Dynalist',
  hosts: ['dynalist.io'],
  kinds: [
    {
      id: 'dynalist-secret-token',
      title: 'Dynalist secret token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<128 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'token' }],
      keywords: ['dynalist'],
      verify: {
        method: 'POST',
        url: 'https://dynalist.io/api/v1/file/list',
        auth: 'body {"token": …}',
        validStatus: [200],
        invalidStatus: [],
        note: '200 with _code Ok = valid, InvalidToken = invalid',
        safe: true,
      },
      revokeUrl: 'https://dynalist.io/developer',
      docsUrl: 'https://apidocs.dynalist.io/',
      references: ['kingfisher:dynalist.yml', 'trufflehog:dynalist'],
    },
  ],
};
