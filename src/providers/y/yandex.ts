import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'yandex',
  name: 'Yandex',
  hosts: [
    'login.yandex.ru',
    'api.direct.yandex.com',
    'cloud-api.yandex.net',
    'api-metrika.yandex.net',
    'iam.api.cloud.yandex.net',
    'api.tracker.yandex.net',
  ],
  kinds: [
    {
      id: 'yandex-oauth-token',
      title: 'Yandex OAuth token',
      type: 'access-token',
      severity: 'high',
      patterns: ['y0_<50-200 base64url>', 'y1_<50-200 base64url>', 'y2_<50-200 base64url>', 'y3_<50-200 base64url>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'OAuth' },
        { in: 'body', name: 'yandexPassportOauthToken' },
      ],
      keywords: ['yandex'],
      unconfirmed: true,
      testValues: 'lives up to a year',
      verify: {
        method: 'GET',
        url: 'https://login.yandex.ru/info?format=json',
        auth: 'header Authorization: OAuth {token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://id.yandex.ru/security',
      docsUrl: 'https://yandex.com/dev/id/doc/en/',
      references: ['general-knowledge'],
    },
  ],
};
