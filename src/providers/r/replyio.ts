import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'replyio',
  name: 'Reply.io',
  hosts: ['api.reply.io'],
  kinds: [
    {
      id: 'replyio-api-key',
      title: 'Reply.io API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<24 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Api-Key' }],
      keywords: ['replyio'],
      verify: {
        method: 'GET',
        url: 'https://api.reply.io/v1/people',
        auth: 'header X-Api-Key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://apidocs.reply.io/',
      references: ['kingfisher:replyio.yml', 'trufflehog:replyio'],
    },
  ],
};
