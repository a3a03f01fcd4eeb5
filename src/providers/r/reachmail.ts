import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'reachmail',
  name: 'ReachMail',
  hosts: ['services.reachmail.net'],
  kinds: [
    {
      id: 'reachmail-api-token',
      title: 'ReachMail API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['reachmail'],
      verify: {
        method: 'GET',
        url: 'https://services.reachmail.net/administration/users/current',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:reachmail.yml', 'trufflehog:reachmail'],
    },
  ],
};
