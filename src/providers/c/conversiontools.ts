import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'conversiontools',
  name: 'Conversion Tools',
  hosts: ['api.conversiontools.io'],
  kinds: [
    {
      id: 'conversiontools-api-token',
      title: 'Conversion Tools API token',
      type: 'access-token',
      severity: 'low',
      patterns: ['ey<157-165 base64url+.>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['conversiontools'],
      references: ['kingfisher:conversiontools.yml', 'trufflehog:conversiontools'],
    },
  ],
};
