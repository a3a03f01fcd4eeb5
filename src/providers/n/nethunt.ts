import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nethunt',
  name: 'NetHunt',
  hosts: ['nethunt.com'],
  kinds: [
    {
      id: 'nethunt-api-key',
      title: 'NetHunt CRM API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['nethunt'],
      verify: {
        method: 'GET',
        url: 'https://nethunt.com/api/v1/zapier/triggers/readable-folder',
        auth: 'basic user=account email, password=key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:nethunt'],
    },
  ],
};
