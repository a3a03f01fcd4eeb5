import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mavenlink',
  name: 'Mavenlink (Kantata)',
  hosts: ['api.mavenlink.com'],
  kinds: [
    {
      id: 'mavenlink-access-token',
      title: 'Mavenlink access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['mavenlink'],
      verify: {
        method: 'GET',
        url: 'https://api.mavenlink.com/api/v1/workspaces.json',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:mavenlink.yml', 'trufflehog:mavenlink'],
    },
  ],
};
