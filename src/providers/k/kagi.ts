import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'kagi',
  name: 'Kagi',
  hosts: ['kagi.com'],
  kinds: [
    {
      id: 'kagi-api-key',
      title: 'Kagi API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<11 base64url>.<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bot' }],
      keywords: ['kagi'],
      verify: {
        method: 'GET',
        url: 'https://kagi.com/api/v0/search?q=test',
        auth: 'Authorization: Bot {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'each search is billed',
        safe: false,
      },
      docsUrl: 'https://help.kagi.com/kagi/api/overview.html',
      references: ['noseyparker:kagi.yml', 'betterleaks:kagi-api-key'],
    },
  ],
};
