import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sanity',
  name: 'Sanity',
  hosts: ['api.sanity.io', '*.api.sanity.io'],
  kinds: [
    {
      id: 'sanity-auth-token',
      title: 'Sanity robot / user token',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk<79-180 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['sanity'],
      verify: {
        method: 'GET',
        url: 'https://api.sanity.io/vX/access/permissions/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://www.sanity.io/manage',
      docsUrl: 'https://www.sanity.io/docs/http-auth',
      references: ['trufflehog:sanity'],
    },
  ],
};
