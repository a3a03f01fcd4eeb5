import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pushbullet',
  name: 'Pushbullet',
  hosts: ['api.pushbullet.com'],
  kinds: [
    {
      id: 'pushbullet-access-token',
      title: 'Pushbullet access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['o.<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Access-Token' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['pushbullet'],
      verify: {
        method: 'GET',
        url: 'https://api.pushbullet.com/v2/users/me',
        auth: 'header Access-Token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://www.pushbullet.com/#settings/account',
      docsUrl: 'https://docs.pushbullet.com/',
      references: [
        'kingfisher:pushbullet.yml',
        'trufflehog:pushbulletapikey',
        'public-code:sec-c-',
        'general-knowledge',
      ],
    },
  ],
};
