import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'infomaniak',
  name: 'Infomaniak',
  hosts: ['api.infomaniak.com'],
  kinds: [
    {
      id: 'infomaniak-api-token',
      title: 'Infomaniak API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<60-100 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['infomaniak'],
      verify: {
        method: 'GET',
        url: 'https://api.infomaniak.com/1/profile',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['betterleaks:infomaniak-api-token'],
    },
  ],
};
