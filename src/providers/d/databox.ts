import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'databox',
  name: 'Databox',
  hosts: ['push.databox.com'],
  kinds: [
    {
      id: 'databox-push-token',
      title: 'Databox push token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<21 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['databox'],
      docsUrl: 'https://developers.databox.com/docs',
      references: ['kingfisher:databox.yml', 'trufflehog:databox'],
    },
  ],
};
