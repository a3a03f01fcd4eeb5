import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'beebole',
  name: 'Beebole',
  hosts: ['beebole-apps.com'],
  kinds: [
    {
      id: 'beebole-api-token',
      title: 'Beebole API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['beebole'],
      verify: {
        method: 'POST',
        url: 'https://beebole-apps.com/api/v2',
        auth: 'basic (token as user, x as password), body {"service":"custom_field.list"}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://beebole.com/help/api/',
      references: ['kingfisher:beebole.yml', 'trufflehog:beebole'],
    },
  ],
};
