import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'packagecloud',
  name: 'packagecloud',
  hosts: ['packagecloud.io'],
  kinds: [
    {
      id: 'packagecloud-api-token',
      title: 'packagecloud API token',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<48 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['packagecloud'],
      verify: {
        method: 'GET',
        url: 'https://packagecloud.io/api/v1/repos',
        auth: 'basic user=token, empty password',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:packagecloud.yml', 'trufflehog:packagecloud'],
    },
  ],
};
