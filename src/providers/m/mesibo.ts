import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mesibo',
  name: 'mesibo',
  hosts: ['api.mesibo.com'],
  kinds: [
    {
      id: 'mesibo-api-token',
      title: 'mesibo app token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'token' },
        { in: 'query', name: 'token' },
      ],
      keywords: ['mesibo'],
      verify: {
        method: 'POST',
        url: 'https://api.mesibo.com/backend',
        auth: 'body token',
        validStatus: [200],
        invalidStatus: [400, 401],
        note: 'body code decides; the older Kingfisher call adds a user, which is not safe',
        safe: false,
      },
      docsUrl: 'https://docs.mesibo.com/api/backend-api/',
      references: ['kingfisher:mesibo.yml', 'trufflehog:mesibo'],
    },
  ],
};
