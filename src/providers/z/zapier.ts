import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zapier',
  name: 'Zapier',
  hosts: ['hooks.zapier.com'],
  kinds: [
    {
      id: 'zapier-webhook-url',
      title: 'Zapier catch-hook URL',
      type: 'webhook-url',
      severity: 'medium',
      patterns: ['https://hooks.zapier.com/hooks/catch/<5-9 digits>/<6-12 lower-alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'path', name: '/hooks/catch/{account}/{token}/' }],
      testValues: 'a request starts the Zap: never probe',
      references: ['kingfisher:zapierwebhook.yml', 'trufflehog:zapierwebhook'],
    },
  ],
};
