import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'vultr',
  name: 'Vultr',
  hosts: ['api.vultr.com'],
  kinds: [
    {
      id: 'vultr-api-key',
      title: 'Vultr API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<36 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['vultr'],
      verify: {
        method: 'GET',
        url: 'https://api.vultr.com/v2/account',
        auth: 'Bearer',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: '403 can mean the caller is outside the allowed networks',
        safe: true,
      },
      revokeUrl: 'https://my.vultr.com/settings/#settingsapi',
      docsUrl: 'https://www.vultr.com/api/',
      references: ['kingfisher:vultrapikey.yml', 'trufflehog:vultrapikey'],
    },
  ],
};
