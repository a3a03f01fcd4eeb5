import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'copper',
  name: 'Copper CRM',
  hosts: ['api.copper.com', 'api.prosperworks.com'],
  kinds: [
    {
      id: 'copper-api-key',
      title: 'Copper API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-PW-AccessToken' }],
      keywords: ['copper', 'x pw accesstoken'],
      verify: {
        method: 'GET',
        url: 'https://api.copper.com/developer_api/v1/users/me',
        auth: 'headers X-PW-AccessToken + X-PW-Application + X-PW-UserEmail',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developer.copper.com/introduction/authentication.html',
      references: ['trufflehog:copper'],
    },
  ],
};
