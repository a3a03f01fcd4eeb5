import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'onfleet',
  name: 'Onfleet',
  hosts: ['onfleet.com'],
  kinds: [
    {
      id: 'onfleet-api-key',
      title: 'Onfleet API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['onfleet'],
      verify: {
        method: 'GET',
        url: 'https://onfleet.com/api/v2/organization',
        auth: 'basic user=key, empty password',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.onfleet.com/reference/authentication',
      references: ['kingfisher:onfleet.yml', 'trufflehog:onfleet'],
    },
  ],
};
