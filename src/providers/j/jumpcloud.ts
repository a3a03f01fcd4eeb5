import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'jumpcloud',
  name: 'JumpCloud',
  hosts: ['console.jumpcloud.com'],
  kinds: [
    {
      id: 'jumpcloud-api-key',
      title: 'JumpCloud admin API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['jumpcloud'],
      verify: {
        method: 'GET',
        url: 'https://console.jumpcloud.com/api/systemusers?limit=1&skip=0',
        auth: 'header x-api-key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body has results; holds directory data',
        safe: true,
      },
      docsUrl: 'https://docs.jumpcloud.com/api/',
      references: ['kingfisher:jumpcloud.yml', 'trufflehog:jumpcloud', 'betterleaks:jumpcloud-api-key'],
    },
  ],
};
