import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'getemails',
  name: 'GetEmails (Retention.com)',
  hosts: ['api.getemails.com'],
  kinds: [
    {
      id: 'getemails-api-key',
      title: 'GetEmails API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<26 lower-alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'api-key' }],
      keywords: ['getemails'],
      verify: {
        method: 'GET',
        url: 'https://api.getemails.com/api/v1/contacts',
        auth: 'headers api-id + api-key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:getemails'],
    },
  ],
};
