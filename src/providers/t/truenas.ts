import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'truenas',
  name: 'TrueNAS',
  hosts: [],
  kinds: [
    {
      id: 'truenas-api-key',
      title: 'TrueNAS API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<1-5 digits>-<64 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'body', name: 'params' },
      ],
      keywords: ['truenas', 'auth login with api key'],
      docsUrl: 'https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/',
      references: ['kingfisher:truenas.yml'],
    },
  ],
};
