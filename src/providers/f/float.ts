import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'float',
  name: 'Float',
  hosts: ['api.float.com'],
  kinds: [
    {
      id: 'float-access-token',
      title: 'Float access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<16 hex><42-43 base64>='],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['float'],
      verify: {
        method: 'GET',
        url: 'https://api.float.com/v3/people',
        auth: 'Bearer (+ User-Agent with a contact)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developer.float.com/',
      references: ['kingfisher:float.yml', 'trufflehog:float'],
    },
  ],
};
