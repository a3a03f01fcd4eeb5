import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'chatbot',
  name: 'ChatBot',
  hosts: ['api.chatbot.com'],
  kinds: [
    {
      id: 'chatbot-access-token',
      title: 'ChatBot developer access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<32 word>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['chatbot'],
      verify: {
        method: 'GET',
        url: 'https://api.chatbot.com/stories',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:chatbot.yml', 'trufflehog:chatbot'],
    },
  ],
};
