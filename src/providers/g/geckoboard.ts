import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'geckoboard',
  name: 'Geckoboard',
  hosts: ['api.geckoboard.com', 'push.geckoboard.com'],
  kinds: [
    {
      id: 'geckoboard-api-key',
      title: 'Geckoboard API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<44 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
        { in: 'header', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['geckoboard'],
      verify: {
        method: 'GET',
        url: 'https://api.geckoboard.com/',
        auth: 'header Authorization: Basic {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'other scanners send the value as it stands; the vendor documents the key as basic user; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developer.geckoboard.com/',
      references: ['kingfisher:geckoboard.yml', 'trufflehog:geckoboard'],
    },
  ],
};
