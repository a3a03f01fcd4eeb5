import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'line',
  name: 'LINE',
  hosts: ['api.line.me', 'api-data.line.me'],
  kinds: [
    {
      id: 'line-channel-access-token',
      title: 'LINE Messaging API channel access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<171-176 base64+=>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['line'],
      verify: {
        method: 'GET',
        url: 'https://api.line.me/v2/bot/info',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://developers.line.biz/console/',
      docsUrl: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
      references: ['kingfisher:line.yml', 'trufflehog:linemessaging'],
    },
    {
      id: 'line-channel-secret',
      title: 'LINE channel secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<32 hex>'],
      distinctive: false,
      hosts: ['api.line.me'],
      carriedIn: [{ in: 'body', name: 'client_secret' }],
      keywords: ['line'],
      unconfirmed: true,
      revokeUrl: 'https://developers.line.biz/console/',
      references: ['general-knowledge'],
    },
  ],
};
