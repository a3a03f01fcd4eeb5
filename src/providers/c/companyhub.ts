import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'companyhub',
  name: 'CompanyHub',
  hosts: ['api.companyhub.com'],
  kinds: [
    {
      id: 'companyhub-api-key',
      title: 'CompanyHub API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['companyhub'],
      verify: {
        method: 'GET',
        url: 'https://api.companyhub.com/v1/me',
        auth: 'header Authorization: {subdomain} {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:companyhub'],
    },
  ],
};
