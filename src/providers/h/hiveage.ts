import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'hiveage',
  name: 'Hiveage',
  hosts: ['*.hiveage.com'],
  kinds: [
    {
      id: 'hiveage-api-key',
      title: 'Hiveage API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<20 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['hiveage'],
      verify: {
        method: 'GET',
        url: 'https://{account}.hiveage.com/api/network',
        auth: 'basic user=key',
        validStatus: [200],
        invalidStatus: [],
        note: 'account subdomain comes from the request; other scanners hard-code one',
        safe: true,
      },
      references: ['kingfisher:hiveage.yml', 'trufflehog:hiveage'],
    },
  ],
};
