import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'codemagic',
  name: 'Codemagic',
  hosts: ['api.codemagic.io'],
  kinds: [
    {
      id: 'codemagic-api-token',
      title: 'Codemagic API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-auth-token' }],
      keywords: ['codemagic'],
      verify: {
        method: 'GET',
        url: 'https://api.codemagic.io/apps',
        auth: 'header x-auth-token',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
      references: ['kingfisher:codemagic.yml', 'trufflehog:codemagic'],
    },
  ],
};
