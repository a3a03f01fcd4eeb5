import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tines',
  name: 'Tines',
  hosts: ['*.tines.com'],
  kinds: [
    {
      id: 'tines-webhook-url',
      title: 'Tines webhook URL',
      type: 'webhook-url',
      severity: 'medium',
      patterns: ['https://<3-40 lower-alnum+->.tines.com/webhook/<32-40 lower-alnum>/<32-40 lower-alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'path', name: '/webhook/{id}/{token}' }],
      testValues: 'any request starts a story: never probe',
      references: ['kingfisher:tineswebhook.yml', 'trufflehog:tineswebhook'],
    },
  ],
};
