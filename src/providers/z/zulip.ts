import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zulip',
  name: 'Zulip',
  hosts: ['*.zulipchat.com', '*.zulip.com', 'chat.zulip.org'],
  kinds: [
    {
      id: 'zulip-api-key',
      title: 'Zulip user or bot API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['zulip'],
      verify: {
        method: 'GET',
        url: 'https://{realm}.zulipchat.com/api/v1/users/me',
        auth: 'basic email:{token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://zulip.com/api/api-keys',
      references: ['trufflehog:zulipchat', 'general-knowledge'],
    },
  ],
};
