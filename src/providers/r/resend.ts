import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'resend',
  name: 'Resend',
  hosts: ['api.resend.com'],
  kinds: [
    {
      id: 'resend-api-key',
      title: 'Resend API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['re_<8 alnum>_<24 alnum>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['resend'],
      verify: {
        method: 'GET',
        url: 'https://api.resend.com/domains',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [400, 401],
        note: 'sending-only keys answer 401 with name restricted_api_key, which still proves the key is live',
        safe: true,
      },
      revokeUrl: 'https://resend.com/api-keys',
      docsUrl: 'https://resend.com/docs/knowledge-base/how-to-handle-a-leaked-api-key',
      references: ['docs:resend.com', 'public-code:resend-consensus-of-public-redactors', 'general-knowledge'],
    },
  ],
};
