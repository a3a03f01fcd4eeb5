import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'close',
  name: 'Close',
  hosts: ['api.close.com'],
  kinds: [
    {
      id: 'close-api-key',
      title: 'Close CRM API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['api_<22 alnum>.<22 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      verify: {
        method: 'GET',
        url: 'https://api.close.com/api/v1/me/',
        auth: 'basic (key as user)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://app.close.com/settings/developer/api-keys/',
      docsUrl: 'https://developer.close.com/topics/authentication/',
      references: ['kingfisher:close.yml', 'trufflehog:closecrm'],
    },
  ],
};
