import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'meistertask',
  name: 'MeisterTask',
  hosts: ['www.meistertask.com'],
  kinds: [
    {
      id: 'meistertask-access-token',
      title: 'MeisterTask access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<43 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['meistertask'],
      verify: {
        method: 'GET',
        url: 'https://www.meistertask.com/api/projects',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:meistertask.yml', 'trufflehog:meistertask'],
    },
  ],
};
