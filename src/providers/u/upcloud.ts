import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'upcloud',
  name: 'UpCloud',
  hosts: ['api.upcloud.com'],
  kinds: [
    {
      id: 'upcloud-api-token',
      title: 'UpCloud API token',
      type: 'api-key',
      severity: 'critical',
      patterns: ['ucat_<24-32 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['upcloud'],
      verify: {
        method: 'GET',
        url: 'https://api.upcloud.com/1.3/account',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      docsUrl: 'https://developers.upcloud.com/1.3/24-api-tokens/',
      references: ['betterleaks:upcloud-api-token', 'public-code:upcloud-api-token'],
    },
  ],
};
