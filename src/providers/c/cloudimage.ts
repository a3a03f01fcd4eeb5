import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cloudimage',
  name: 'Cloudimage',
  hosts: ['api.cloudimage.com', 'api.cloudimage.io'],
  kinds: [
    {
      id: 'cloudimage-api-key',
      title: 'Cloudimage API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<30 lower-alnum+_>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Client-Key' }],
      keywords: ['cloudimage'],
      references: ['kingfisher:cloudimage.yml', 'trufflehog:cloudimage'],
    },
  ],
};
