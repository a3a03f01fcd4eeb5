import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'stripo',
  name: 'Stripo',
  hosts: ['stripo.email'],
  kinds: [
    {
      id: 'stripo-api-token',
      title: 'Stripo API token (JWT)',
      type: 'api-key',
      severity: 'medium',
      patterns: ['eyJhbGciOiJIUzI1NiJ9.<100-160 base64url>.<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Stripo-Api-Auth' }],
      keywords: ['stripo'],
      verify: {
        method: 'GET',
        url: 'https://stripo.email/emailgeneration/v1/emails?parameters=sortingAsc=true',
        auth: 'header Stripo-Api-Auth',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:stripo.yml', 'trufflehog:stripo'],
    },
  ],
};
